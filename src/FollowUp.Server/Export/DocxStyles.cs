using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FollowUp.Server.Export;

/// <summary>
/// Styles and lists by Word's own names: a document that is pasted into the municipality's template takes on that template's look,
/// and the navigation pane and screen readers find the headings.
/// </summary>
internal static class DocxStyles
{
    public const string Language = "da-DK";
    public const string ListParagraph = "ListParagraph";
    public const int Bullets = 1;
    public const int Numbers = 2;

    // In half points.
    private static readonly int[] HeadingSizes = [36, 28, 24, 22];

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    public static Styles Styles() => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        .. Enumerable.Range(1, HeadingSizes.Length).Select(HeadingStyle),
        new Style(
            new StyleName { Val = "List Paragraph" },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }, new Indentation { Left = "360", Hanging = "360" }))
        { Type = StyleValues.Paragraph, StyleId = ListParagraph },
    ]);

    public static Numbering Lists() => new(
        List(0, NumberFormatValues.Bullet, "•"),
        List(1, NumberFormatValues.Decimal, "%1."),
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Numbers });

    private static Style HeadingStyle(int level) => new(
        new StyleName { Val = string.Create(CultureInfo.InvariantCulture, $"heading {level}") },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(),
            new SpacingBetweenLines { Before = level == 1 ? "0" : "240", After = "80" },
            new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(
            new Bold(),
            new FontSize { Val = HeadingSizes[level - 1].ToString(CultureInfo.InvariantCulture) }))
    {
        Type = StyleValues.Paragraph,
        StyleId = Heading(level),
    };

    private static AbstractNum List(int id, NumberFormatValues format, string mark) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = mark },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
    {
        AbstractNumberId = id,
    };
}
