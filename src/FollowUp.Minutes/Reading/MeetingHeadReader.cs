using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads the head of the minutes: all lines above the first point.</summary>
internal static partial class MeetingHeadReader
{
    public static MeetingHead Read(string text, ImmutableArray<TextLine> lines, int firstPoint)
    {
        var head = lines.Take(Math.Min(firstPoint, 200)).Where(l => !l.IsBlank && l.CanBeHeading && !ContentsList.IsEntry(l.Content)).ToList();
        var values = new Dictionary<HeadField, string>();
        var present = ImmutableArray.CreateBuilder<Attendee>();
        var absent = ImmutableArray.CreateBuilder<Attendee>();
        for (var i = 0; i < head.Count; i++)
        {
            if (HeadLabels.Read(head[i].Content) is not { } label)
            {
                continue;
            }

            if (label.Field is HeadField.Present or HeadField.Absent)
            {
                var people = label.Field == HeadField.Present ? present : absent;
                people.AddRange(AttendeeReader.Read(text, head[i], label.Value));
                for (var more = i + 1; more < head.Count && label.Value.Length == 0 | head[more].Number == head[more - 1].Number + 1; more++)
                {
                    if (HeadLabels.Read(head[more].Content) is not null || AttendeeReader.Read(text, head[more], head[more].Content) is not { Length: > 0 } read)
                    {
                        break;
                    }

                    people.AddRange(read);
                    i = more;
                }

                continue;
            }

            var value = label.Value.Length == 0 && i + 1 < head.Count && HeadLabels.Read(head[i + 1].Content) is null ? head[i + 1].Content : label.Value;
            values.TryAdd(label.Field, value);
        }

        var dateWords = values.GetValueOrDefault(HeadField.Date) ?? "";
        var dated = DanishDay.In(dateWords) is not null ? dateWords : head.Take(15).Select(l => l.Content).FirstOrDefault(c => DanishDay.In(c) is not null) ?? "";
        var startWords = values.GetValueOrDefault(HeadField.Start) ?? dated;
        return new MeetingHead(
            ForumIn(head, values.GetValueOrDefault(HeadField.Forum)),
            DanishDay.In(dated),
            TimeSlot.StartIn(WithoutDates().Replace(startWords, " ")) ?? TimeSlot.StartIn(WithoutDates().Replace(dated, " ")),
            values.GetValueOrDefault(HeadField.Place) is { Length: > 0 } place ? place : null,
            present.ToImmutable(),
            absent.ToImmutable());
    }

    private static string? ForumIn(List<TextLine> head, string? labelled)
    {
        if (labelled is { Length: > 2 } && !char.IsDigit(labelled[0]))
        {
            return Cleaned(labelled);
        }

        foreach (var line in head.Take(12).Select(l => l.Content))
        {
            var kind = HeadLabels.KindLength(line);
            if (kind > 0 && line.Length > kind)
            {
                var rest = Cleaned(OfMeeting().Replace(line[kind..].TrimStart(' ', ':', '-', '–', ','), ""));
                if (rest.Length > 1 && char.IsUpper(rest[0]) && rest.Length <= 80)
                {
                    return rest;
                }
            }
        }

        foreach (var line in head.Take(12).Select(l => Cleaned(OfMeeting().Replace(l.Content, ""))))
        {
            if (line.Length is > 2 and <= 80 && char.IsUpper(line[0]) && HeadLabels.KindLength(line) == 0 && HeadLabels.NamesForum(line))
            {
                return line;
            }

            // "Direktionen, Birkelund Kommune": the body before the house.
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            if (comma is > 2 and <= 60 && char.IsUpper(line[0]) && HeadLabels.NamesForum(line[..comma]))
            {
                return line[..comma];
            }
        }

        return null;
    }

    /// <summary>The name of the body without the day, and without the word for the document behind it ("Byrådet - referat").</summary>
    private static string Cleaned(string words)
    {
        var cut = DayTail().Replace(words, "");
        return KindTail().Replace(cut, "").Trim(' ', ',', '-', '–', ':', '|', '\t');
    }

    [GeneratedRegex(@"^(?:(?:fra|af|for|til|over)\s{1,2})?(?:(?:det\s)?(?:ordinære|ekstraordinære|ordinært|ekstraordinært)\s)?(?:møde[trn]?\s{1,2})?(?:(?:i|nr\.\s?[0-9]{1,4})\s{1,2}(?:i\s)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"[\s,-]{0,4}\b(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b|(?:den|d\.)\s?[0-9]|[0-3]?[0-9][-./]\s?(?:[01]?[0-9][-./]|[a-z]{3})).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayTail();

    [GeneratedRegex(@"[\s,-–]{1,4}(?:beslutnings)?(?:referat|protokol|dagsorden)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KindTail();

    [GeneratedRegex(@"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WithoutDates();
}
