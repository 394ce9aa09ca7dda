using System.Globalization;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Docx;

/// <summary>Counts Word's automatic numbers, which stand in no run: "1. at ..." is only "at ..." in the paragraph.</summary>
internal sealed class DocxNumbering(DocxStyles styles)
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingLevel?[]> forms = [];
    private readonly Dictionary<int, string> formOfStyle = [];
    private readonly Dictionary<int, int> formOfList = [];
    private readonly Dictionary<(int List, int Level), int> restarts = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<int> begun = [];

    public static DocxNumbering Read(PartReader? reader, DocxStyles styles)
    {
        var numbering = new DocxNumbering(styles);
        while (reader is not null && reader.Read())
        {
            if (reader is { IsElement: true, Name: "abstractNum" } && reader.Number("abstractNumId") is { } form)
            {
                numbering.ReadForm(reader, form);
            }
            else if (reader is { IsElement: true, Name: "num" } && reader.Number("numId") is { } list)
            {
                numbering.ReadList(reader, list);
            }
        }

        return numbering;
    }

    /// <summary>"1. ", "- " or "☐ " for a paragraph of a list, with its place in the count; empty for others.</summary>
    /// <param name="list">Null where the paragraph leaves it to its style.</param>
    public string MarkOf(int? list, int? level, string? style)
    {
        var ofStyle = styles.NumberingOf(style);
        if ((list ?? ofStyle?.List) is not { } used || used == 0 || !formOfList.TryGetValue(used, out var form) || FormOf(form) is not { } levels)
        {
            return "";
        }

        var depth = Math.Clamp(level ?? Array.FindIndex(levels, l => style is not null && l?.Style == style) switch { < 0 => ofStyle?.Level ?? 0, var own => own }, 0, Levels - 1);
        var here = levels[depth] ?? new NumberingLevel();
        return here.Format switch
        {
            "bullet" => Bullet(here.Text),
            "none" => "",
            _ => Counted(used, form, levels, depth, here),
        };
    }

    /// <summary>A list with boxes for bullets is a list to tick off.</summary>
    private static string Bullet(string drawn)
    {
        var shown = drawn.Length != 1 ? ' ' : drawn[0] is >= '\uF020' and <= '\uF0FF' ? SymbolFonts.Shown(drawn[0]) : drawn[0];
        return shown is SymbolFonts.Box or SymbolFonts.TickedBox ? $"{shown} " : ListMark.Bullet;
    }

    private string Counted(int list, int form, NumberingLevel?[] levels, int depth, NumberingLevel here)
    {
        if (!counters.TryGetValue(form, out var counter))
        {
            counters[form] = counter = new int[Levels];
        }

        // Lists of the same form count on from each other, unless this one says where it starts.
        if (begun.Add(list) && restarts.Keys.Any(key => key.List == list))
        {
            Array.Clear(counter);
        }

        counter[depth] = counter[depth] == 0 ? restarts.TryGetValue((list, depth), out var start) ? start : here.Start : counter[depth] + 1;
        Array.Clear(counter, depth + 1, Levels - depth - 1);
        var mark = here.Text;
        for (var i = 0; i <= depth; i++)
        {
            var number = counter[i] == 0 ? levels[i]?.Start ?? 1 : counter[i];
            var format = here.IsLegal ? "decimal" : levels[i]?.Format ?? "decimal";
            mark = mark.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Numerals.Of(number, format), StringComparison.Ordinal);
        }

        mark = mark.Trim();
        return mark.Length is 0 or > 40 ? "" : mark + " ";
    }

    /// <summary>A form may only name the style whose list it is.</summary>
    private NumberingLevel?[]? FormOf(int form) =>
        formOfStyle.TryGetValue(form, out var style) && styles.NumberingOf(style) is { } numbering && formOfList.TryGetValue(numbering.List, out var other) && other != form
            ? forms.GetValueOrDefault(other)
            : forms.GetValueOrDefault(form);

    private void ReadForm(PartReader reader, int form)
    {
        var levels = new NumberingLevel?[Levels];
        foreach (var name in reader.Inside())
        {
            if (name == "lvl" && reader.Number("ilvl") is >= 0 and < Levels and var level)
            {
                levels[level] = NumberingLevel.Read(reader);
            }
            else if (name == "numStyleLink" && reader.Value is { } style)
            {
                formOfStyle.TryAdd(form, style);
            }
        }

        forms.TryAdd(form, levels);
    }

    private void ReadList(PartReader reader, int list)
    {
        var level = 0;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "abstractNumId" when reader.Number("val") is { } form:
                    formOfList.TryAdd(list, form);
                    break;
                case "lvlOverride":
                    level = reader.Number("ilvl") ?? 0;
                    break;
                case "startOverride" when reader.Number("val") is { } start:
                    restarts.TryAdd((list, level), start);
                    break;
            }
        }
    }
}
