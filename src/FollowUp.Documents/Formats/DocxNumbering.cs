using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FollowUp.Documents.Formats;

/// <summary>Counts Word's automatic numbers, which stand in no run: "1. at ..." is only "at ..." in the paragraph.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> lists = [];
    private readonly Dictionary<string, NumberingProperties> ofStyle = [];
    private readonly Dictionary<int, int[]> counters = [];

    public DocxNumbering(MainDocumentPart part)
    {
        if (part.NumberingDefinitionsPart?.Numbering is { } numbering)
        {
            var forms = numbering.Elements<AbstractNum>().Where(a => a.AbstractNumberId is not null).GroupBy(a => a.AbstractNumberId!.Value).ToDictionary(g => g.Key, g => g.First());
            foreach (var instance in numbering.Elements<NumberingInstance>())
            {
                if (instance.NumberID is { } id && instance.AbstractNumId?.Val is { } form && forms.TryGetValue(form.Value, out var list))
                {
                    lists[id.Value] = list;
                }
            }
        }

        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleParagraphProperties?.NumberingProperties is { } properties)
            {
                ofStyle[id] = properties;
            }
        }
    }

    /// <summary>"1. " or "- " for a paragraph of a list, with its place in the count; empty for others.</summary>
    public string MarkOf(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var properties = paragraph.ParagraphProperties?.NumberingProperties ?? (style is not null && ofStyle.TryGetValue(style, out var inherited) ? inherited : null);
        if (properties?.NumberingId?.Val is not { } id || !lists.TryGetValue(id.Value, out var list))
        {
            return "";
        }

        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var level = list.Elements<Level>().FirstOrDefault(l => (l.LevelIndex?.Value ?? 0) == depth);
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.Bullet)
        {
            return "- ";
        }

        if (format == NumberFormatValues.None)
        {
            return "";
        }

        var counter = counters.TryGetValue(id.Value, out var running) ? running : counters[id.Value] = new int[Levels];
        counter[depth] = counter[depth] == 0 ? level?.StartNumberingValue?.Val?.Value ?? 1 : counter[depth] + 1;
        Array.Clear(counter, depth + 1, Levels - depth - 1);
        var mark = level?.LevelText?.Val?.Value ?? "%1.";
        for (var i = 0; i <= depth; i++)
        {
            mark = mark.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Numeral(Math.Max(counter[i], 1), i == depth ? format : NumberFormatValues.Decimal), StringComparison.Ordinal);
        }

        return mark.Trim() + " ";
    }

    private static string Numeral(int number, NumberFormatValues format) =>
        format == NumberFormatValues.LowerLetter ? ((char)('a' + (number - 1) % 26)).ToString()
        : format == NumberFormatValues.UpperLetter ? ((char)('A' + (number - 1) % 26)).ToString()
        : number.ToString(CultureInfo.InvariantCulture);
}
