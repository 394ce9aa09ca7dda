namespace FollowUp.Documents.Docx;

/// <summary>What the styles say that matters to the text: numbers, headings, hidden words. A style inherits from the one it is based on.</summary>
internal sealed class DocxStyles
{
    /// <summary>Styles that are based on each other, in a chain or by mistake in a ring.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static DocxStyles Read(PartReader? reader)
    {
        var found = new DocxStyles();
        while (reader is not null && reader.Read())
        {
            if (reader is { IsElement: true, Name: "style" } && reader.Attribute("styleId") is { } id)
            {
                found.styles.TryAdd(id, ReadStyle(reader));
            }
        }

        return found;
    }

    /// <summary>The list that the style puts its paragraphs into, and the level where it says so.</summary>
    public (int List, int? Level)? NumberingOf(string? style) =>
        Chain(style).Select(s => s.List).OfType<int>().Select(list => ((int, int?)?)(list, Chain(style).Select(s => s.Level).FirstOrDefault(level => level is not null))).FirstOrDefault();

    public bool IsHeading(string? style) => Chain(style).Any(s => s.IsHeading);

    public bool IsHidden(string? style) => Chain(style).Select(s => s.IsHidden).FirstOrDefault(hidden => hidden is not null) ?? false;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var steps = 0; steps < LongestChain && id is not null && styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static Style ReadStyle(PartReader reader)
    {
        var style = new Style();
        foreach (var name in reader.Inside())
        {
            style = name switch
            {
                "basedOn" => style with { BasedOn = reader.Value },
                "numId" => style with { List = reader.Number("val") },
                "ilvl" => style with { Level = reader.Number("val") },
                "outlineLvl" => style with { IsHeading = style.IsHeading || reader.Number("val") is >= 0 and < 9 },
                "name" => style with { IsHeading = style.IsHeading || IsHeadingName(reader.Value ?? "") },
                "vanish" => style with { IsHidden = reader.IsOn },
                _ => style,
            };
        }

        return style;
    }

    private static bool IsHeadingName(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("overskrift ", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private sealed record Style
    {
        public string? BasedOn { get; init; }

        public int? List { get; init; }

        public int? Level { get; init; }

        public bool IsHeading { get; init; }

        public bool? IsHidden { get; init; }
    }
}
