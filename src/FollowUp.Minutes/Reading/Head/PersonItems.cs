using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>One piece of a list of people, between commas, lines or cells.</summary>
/// <param name="Words">Without boxes, list marks and brackets.</param>
/// <param name="Details">What stands in brackets behind it, split at commas.</param>
/// <param name="OpensLine">It is the first of its line or cell row.</param>
/// <param name="FollowsAnd">"og" stands before it.</param>
internal sealed record PersonItem(string Words, PersonWord Kind, IReadOnlyList<string> Details, SourceSpan Place, bool OpensLine, bool FollowsAnd)
{
    public bool? IsAbsent { get; init; }

    public bool HasBox { get; init; }
}

/// <summary>Cuts a list of people into its pieces.</summary>
internal static class PersonItems
{
    public static List<PersonItem> In(string text, SourceSpan span)
    {
        var items = new List<PersonItem>();
        var (start, depth, opens, and) = (span.Start, 0, true, false);
        var hasComma = false;
        for (var at = span.Start; at <= span.End; at++)
        {
            var sign = at < span.End ? text[at] : '\n';
            depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
            var width = depth > 0 && at < span.End ? 0 : SeparatorAt(text, at, span.End, sign);
            hasComma |= width > 0 && sign == ',';
            if (width == 0 || (sign == '\n' && hasComma && IsHalfName(text[start..at]) && at < span.End))
            {
                continue;
            }

            Add(items, text, start, at, opens, and);
            opens = sign == '\n' || (opens && string.IsNullOrWhiteSpace(text[start..at]));
            hasComma &= sign != '\n';
            and = width > 1;
            start = at + width;
            at = start - 1;
            depth = 0;
        }

        return items;
    }

    /// <summary>Units of what parts two items; 0 where nothing does.</summary>
    private static int SeparatorAt(string text, int at, int end, char sign)
    {
        if (sign is ',' or ';' or '\n' or '|' or '\t')
        {
            return 1;
        }

        if (sign is not ' ')
        {
            return 0;
        }

        foreach (var and in (ReadOnlySpan<string>)[" og ", " samt ", " & "])
        {
            if (at + and.Length <= end && text.AsSpan(at, and.Length).Equals(and, StringComparison.OrdinalIgnoreCase))
            {
                return and.Length;
            }
        }

        return at + 3 < end && text[at + 1] == ' ' && text[at + 2] == ' ' ? 3 : 0;
    }

    /// <summary>A line that ends in one capitalised word breaks a name: "..., Carla" before "Dam".</summary>
    private static bool IsHalfName(string piece) => PersonWords.KindOf(piece.Trim()) == PersonWord.FirstName;

    private static void Add(List<PersonItem> items, string text, int from, int to, bool opens, bool and)
    {
        var (start, end) = Trimmed(text, from, to);
        bool? isTicked = null;
        var box = CheckBox.At(text.AsSpan(start, end - start));
        if (box.Length > 0)
        {
            isTicked = box.IsTicked;
            (start, end) = Trimmed(text, start + box.Length, end);
        }

        if (start >= end)
        {
            return;
        }

        // "ML - Mette Lund" and "HR-chef: Mette Lund" are two pieces.
        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", ": ", " / "])
        {
            var at = text.IndexOf(dash, start, end - start, StringComparison.Ordinal);
            if (at > start && text.IndexOf('(', start, at - start) < 0)
            {
                AddTwo(items, text, (start, at), (at + dash.Length, end), opens, and, isTicked);
                return;
            }
        }

        items.Add(Item(text, start, end, opens, and, isTicked));
    }

    private static void AddTwo(List<PersonItem> items, string text, (int Start, int End) one, (int Start, int End) two, bool opens, bool and, bool? isTicked)
    {
        var first = Item(text, one.Start, one.End, opens, and, isTicked);
        var second = Item(text, two.Start, two.End, false, false, null);
        if (second.Kind == PersonWord.Name && first.Kind is PersonWord.Initials or PersonWord.Position or PersonWord.Nothing)
        {
            (first, second) = (second with { OpensLine = opens, IsAbsent = first.IsAbsent, HasBox = first.HasBox }, first with { OpensLine = false, HasBox = false });
        }

        items.Add(first);
        items.Add(second);
    }

    private static PersonItem Item(string text, int start, int end, bool opens, bool and, bool? isTicked)
    {
        var open = text.IndexOf('(', start, end - start);
        var (coreStart, coreEnd) = Trimmed(text, start, open < 0 ? end : open);
        IReadOnlyList<string> details = open < 0 ? [] : Details(text[open..end]);
        var words = text[coreStart..coreEnd].Replace("**", "", StringComparison.Ordinal).ReplaceLineEndings(" ");
        var kind = PersonWords.KindOf(words);
        if (kind == PersonWord.Position && PersonWords.NameIn(words) is { Length: > 0 } name)
        {
            var position = (words[..name.At] + words[(name.At + name.Length)..]).Trim(' ', ',', '-');
            (words, kind, details) = (words.Substring(name.At, name.Length), PersonWord.Name, [.. details.Prepend(position)]);
        }

        return new PersonItem(words, kind, details, new SourceSpan(coreStart, Math.Max(coreStart, end)), opens, and)
        {
            IsAbsent = isTicked is null ? null : !isTicked,
            HasBox = isTicked is not null,
        };
    }

    private static string[] Details(string bracket) =>
        bracket.ReplaceLineEndings(" ").Trim('(', ')', ' ', '.', '*')
            .Split([',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts
            && (parts.Length == 1 || parts.Any(p => p.Length <= 4 || PersonWords.SaysAbsent(p) is not null))
            ? parts
            : [bracket.ReplaceLineEndings(" ").Trim('(', ')', ' ', '.', '*')];

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_' or '-' or '–' or '•' or '·' or '>' or '●' or '▪'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '.' or ':' or '-'))
        {
            end--;
        }

        return (start, end);
    }
}
