using System.Collections.Frozen;
using System.Globalization;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Minutes.Reading;

/// <summary>A labelled line of the head: "Mødedato Torsdag d. 29. april 2021", "Sted: Lokale 3".</summary>
/// <param name="Value">What stands behind the label; empty when it stands on the next line.</param>
internal sealed record HeadLabel(HeadField Field, string Value)
{
    /// <summary>A label that only a meeting has.</summary>
    public bool IsMeeting => Field is HeadField.Date or HeadField.Present or HeadField.Absent or HeadField.Place;
}

internal enum HeadField
{
    Date,
    Start,
    Place,
    Forum,
    Present,
    Absent,
}

/// <summary>The labels of Lexicon/head-labels.txt.</summary>
internal static class HeadLabels
{
    private static readonly LexiconFile Labels = LexiconFile.Load(typeof(HeadLabels).Assembly, "head-labels.txt");

    private static readonly (string Label, HeadField Field)[] ByLength =
        [.. Enum.GetValues<HeadField>().SelectMany(f => Labels[f.ToString()].Select(l => (l, f))).OrderByDescending(l => l.l.Length)];

    private static readonly FrozenSet<string> Kinds = Labels["DocumentKind"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The label that opens the line, null where none does.</summary>
    public static HeadLabel? Read(string line)
    {
        foreach (var (label, field) in ByLength)
        {
            if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = line[label.Length..];
            if (rest.Length == 0)
            {
                return new HeadLabel(field, "");
            }

            // "Medlemmer af byrådet ..." is a sentence: words behind a label want a colon or a tab, or be what the field is made of.
            var value = rest.TrimStart(' ', '\t', ':', '|');
            var isMarked = rest.TrimStart(' ') is [':' or '\t' or '|', ..] || rest.StartsWith("  ", StringComparison.Ordinal);
            if (isMarked || (rest[0] == ' ' && value.Length > 0 && (field is HeadField.Date ? DanishDay.In(value) is not null : char.IsUpper(value[0]))))
            {
                return new HeadLabel(field, value.Trim());
            }
        }

        return null;
    }

    /// <summary>"Referat", alone or first on its line.</summary>
    public static bool IsDocumentKind(string line) => KindLength(line) > 0;

    /// <summary>Units of the word for the document's kind that opens the line; 0 where none does.</summary>
    public static int KindLength(string line)
    {
        var longest = 0;
        foreach (var kind in Kinds)
        {
            if (kind.Length > longest && line.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
                && (line.Length == kind.Length || !char.IsLetter(line[kind.Length])))
            {
                longest = kind.Length;
            }
        }

        return longest;
    }

    /// <summary>The words end as the name of a body does: "Økonomiudvalget", "Chefforum", "Udvalget for Teknik".</summary>
    public static bool NamesForum(string words)
    {
        var lower = words.ToLower(CultureInfo.InvariantCulture);
        foreach (var ending in Labels["ForumEnding"])
        {
            var fits = (ending[0] == '*', ending[^1] == '*') switch
            {
                (true, true) => lower.Contains(ending.Trim('*'), StringComparison.Ordinal),
                (true, false) => lower.EndsWith(ending[1..], StringComparison.Ordinal),
                (false, true) => lower.StartsWith(ending[..^1], StringComparison.Ordinal),
                _ => lower == ending,
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
