namespace FollowUp.Documents.Pdf.Layout;

/// <summary>The words that the document itself writes with a hyphen inside, away from line ends: these keep it at a line end as well.</summary>
internal sealed class HyphenatedWords
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public static HyphenatedWords None { get; } = new();

    public static HyphenatedWords Of(IEnumerable<PdfRow> rows)
    {
        var found = new HyphenatedWords();
        foreach (var text in rows.SelectMany(row => row.Words).Select(word => word.Text))
        {
            var hyphen = text.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0 && hyphen < text.Length - 1)
            {
                found.words.Add(text.Trim('.', ',', ':', ';', '(', ')', '"', '”', '“', '»', '«'));
            }
        }

        return found;
    }

    public bool Contains(string word) => words.Contains(word);
}
