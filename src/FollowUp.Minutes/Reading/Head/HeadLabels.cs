using FollowUp.Minutes.Lexicon;

namespace FollowUp.Minutes.Reading.Head;

internal enum HeadField
{
    Date,
    Start,
    End,
    Place,
    Forum,
    Present,
    Absent,
    MinuteTaker,
    Chair,
    Next,
    Other,
}

/// <summary>A labelled line of the head: "Mødedato Torsdag d. 29. april 2021", "Sted: Lokale 3".</summary>
/// <param name="ValueAt">Where the value begins in the words; their length where it stands on the next line.</param>
/// <param name="IsMarked">A colon, a tab or the like stands behind the label.</param>
internal readonly record struct HeadLabel(HeadField Field, int ValueAt, bool IsMarked)
{
    /// <summary>A label that only a meeting has.</summary>
    public bool IsMeeting => Field is HeadField.Date or HeadField.Present or HeadField.Absent or HeadField.Place or HeadField.MinuteTaker;
}

/// <summary>The labels of Lexicon/head-labels.txt.</summary>
internal static class HeadLabels
{
    internal static readonly LexiconFile File = LexiconFile.Load(typeof(HeadLabels).Assembly, "head-labels.txt");

    private static readonly LabelList<HeadField> Labels =
        new(Enum.GetValues<HeadField>().SelectMany(field => File[field.ToString()].Select(label => (label, field))));

    private static readonly LabelList<bool> Kinds =
        new([.. File["DocumentKind"].Select(kind => (kind, true)), .. File["MeetingWord"].Select(word => (word, false))]);

    private static readonly LabelList<HeadField> AbsentLabels = new(File["Absent"].Select(label => (label, HeadField.Absent)));

    /// <summary>The label that opens the words, null where none does.</summary>
    public static HeadLabel? Read(ReadOnlySpan<char> words) => Read(words, Labels);

    /// <summary>As above, for lists of absentees alone: every line of a point is asked.</summary>
    public static HeadLabel? ReadAbsent(ReadOnlySpan<char> words) => Read(words, AbsentLabels);

    private static HeadLabel? Read(ReadOnlySpan<char> words, LabelList<HeadField> labels)
    {
        var (length, field) = labels.Match(words);
        if (length == 0)
        {
            return null;
        }

        var rest = words[length..];
        if (rest.IsEmpty)
        {
            return new HeadLabel(field, words.Length, false);
        }

        // "Medlemmer af byrådet ..." is a sentence: words behind a label want a colon or a tab, or be what the field is made of.
        var value = rest.TrimStart(" .\t:|*_\u00A0");
        var isMarked = rest.TrimStart(" .") is [':' or '\t' or '|' or '*', ..] || rest.StartsWith("  ", StringComparison.Ordinal);
        var fits = isMarked || (rest[0] == ' ' && !value.IsEmpty && field switch
        {
            HeadField.Date => DanishDay.In(value.ToString()) is not null,
            HeadField.Start or HeadField.End => char.IsAsciiDigit(value[0]) || value.StartsWith("kl", StringComparison.OrdinalIgnoreCase),
            HeadField.Next or HeadField.Other => false,
            HeadField.Forum or HeadField.Chair => char.IsUpper(value[0]) && words.Length < 80,
            _ => char.IsUpper(value[0]),
        });
        return fits ? new HeadLabel(field, words.Length - value.Length, isMarked) : null;
    }

    /// <summary>"Referat", alone or first on its line.</summary>
    public static bool IsDocumentKind(ReadOnlySpan<char> words) => Kinds.Match(words) is { Length: > 0, Value: true };

    /// <summary>Units of the word for the document's kind that opens the line; 0 where none does.</summary>
    public static int KindLength(ReadOnlySpan<char> words) => Kinds.Match(words).Length;
}
