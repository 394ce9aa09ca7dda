using System.Collections.Immutable;

namespace FollowUp.Evaluation.Gold;

/// <summary>Which documents have a gold file beside them. Paths are relative, parted by '/'.</summary>
/// <param name="Pairs">Gold file and document, in the order of the gold files.</param>
/// <param name="Lonely">Gold files without a document.</param>
public sealed record GoldPairs(ImmutableArray<(string Gold, string Document)> Pairs, ImmutableArray<string> Lonely)
{
    // Of several documents with one name the first of these is taken: the text is what gold is written on.
    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>Pairs up these files.</summary>
    public static GoldPairs Among(IEnumerable<string> files)
    {
        var all = files.Order(StringComparer.Ordinal).ToList();
        var documents = all.Where(f => Rank(f) >= 0).ToLookup(f => f[..f.LastIndexOf('.')], StringComparer.Ordinal);
        var gold = all.Where(f => f.EndsWith(".json", StringComparison.Ordinal))
            .Select(f => (Gold: f, Document: documents[NameOf(f)].MinBy(Rank))).ToList();
        return new GoldPairs(
            [.. gold.Where(p => p.Document is not null).Select(p => (p.Gold, p.Document!))],
            [.. gold.Where(p => p.Document is null).Select(p => p.Gold)]);
    }

    /// <summary>A gold file's name without its ending.</summary>
    public static string NameOf(string gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return gold[..^".json".Length];
    }

    private static int Rank(string file) => Array.FindIndex(Endings, e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
