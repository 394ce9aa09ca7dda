using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Reads a section Bilag: one document a line, a row of a table each, or a list behind the colon.</summary>
internal static partial class AttachmentReader
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(AttachmentReader).Assembly, "attachment-words.txt");
    private static readonly FrozenSet<string> Nothing = Words["Nothing"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Heads = Words["ColumnHead"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="isInline">The section stands behind its heading's colon.</param>
    public static void Read(string text, SourceSpan body, bool isInline, ImmutableArray<Attachment>.Builder attachments)
    {
        var lines = LineReader.Read(text, body);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].CanBeHeading)
            {
                continue;
            }

            if (lines.Words(i).IndexOf(" | ", StringComparison.Ordinal) > 0 || lines.Words(i)[0] == '|' || lines.Words(i).Contains('\t'))
            {
                AddRow(lines, i, attachments);
            }
            else if (isInline && i == 0)
            {
                AddList(text, lines[i].Words, attachments);
            }
            else
            {
                Add(text, lines[i].Words, attachments);
            }
        }
    }

    /// <summary>"Bilag: Notat om drift, Kort over linjeføring": the next name opens with a capital or a figure, so a comma inside a name stays.</summary>
    private static void AddList(string text, SourceSpan list, ImmutableArray<Attachment>.Builder attachments)
    {
        var start = list.Start;
        for (var at = list.Start; at < list.End; at++)
        {
            var isEnd = text[at] == ';' || (text[at] == ',' && at + 2 < list.End && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2])));
            if (isEnd)
            {
                Add(text, new SourceSpan(start, at), attachments);
                start = at + 1;
            }
        }

        Add(text, new SourceSpan(start, list.End), attachments);
    }

    /// <summary>A row of one document has its name in one cell and figures in the others; a line alone may hold several names.</summary>
    private static void AddRow(TextLines lines, int at, ImmutableArray<Attachment>.Builder attachments)
    {
        if (Cells.IsRule(lines.Words(at)))
        {
            return;
        }

        var cells = Cells.At(lines, at, lines.Words(at).Contains('|') ? '|' : '\t').Cells.Where(c => IsName(lines.Text.AsSpan(c.Start, c.Length))).ToList();
        var isAlone = (at == 0 || !IsRow(lines, at - 1)) && (at + 1 >= lines.Count || !IsRow(lines, at + 1));
        foreach (var cell in isAlone ? cells : cells.Take(1))
        {
            Add(lines.Text, cell, attachments);
        }
    }

    private static bool IsRow(TextLines lines, int at) => lines.Words(at).IndexOf(" | ", StringComparison.Ordinal) > 0 || lines.Words(at).Contains('\t');

    private static bool IsName(ReadOnlySpan<char> cell) => cell.Length > 3 && cell.ContainsAnyInRange('A', 'ÿ') && !Heads.Contains(cell.Trim(": ").ToString()) && !ContainsOnlyNumber(cell);

    private static bool ContainsOnlyNumber(ReadOnlySpan<char> cell) => cell.StartsWith("bilag ", StringComparison.OrdinalIgnoreCase) && cell.Length < 10;

    private static void Add(string text, SourceSpan span, ImmutableArray<Attachment>.Builder attachments)
    {
        // As printed: file names hold underscores, which Markdown would take for marks.
        var printed = span.In(text).Replace("**", "", StringComparison.Ordinal);
        var title = WithoutRegister(WithoutLink(printed[ListItem.MarkLength(printed)..].Trim()));
        if (title.Length > 1 && !Nothing.Contains(title.TrimEnd('.')) && title.Any(char.IsLetterOrDigit) && !Heads.Contains(title.TrimEnd(':', ' ')))
        {
            attachments.Add(new Attachment(title, span));
        }
    }

    /// <summary>"1 Åben Notat om taget.pdf 18830/20": its place in the list, whether it is open, and its number in the records system.</summary>
    private static string WithoutRegister(string title)
    {
        var match = Register().Match(title);
        return match.Success ? match.Groups["title"].Value : title;
    }

    [GeneratedRegex(@"^\d{1,3}\s+(?:Åben|Åbent|Lukket)\s+(?<title>\S.*?)(?:\s+\d{1,7}[/-]\d{2,4})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Register();

    /// <summary>"[Notat](https://...)" is the document Notat.</summary>
    private static string WithoutLink(string title)
    {
        var close = title.IndexOf("](", StringComparison.Ordinal);
        return title.Length > 0 && title[0] == '[' && close > 1 && title[^1] == ')' ? title[1..close] : title;
    }
}
