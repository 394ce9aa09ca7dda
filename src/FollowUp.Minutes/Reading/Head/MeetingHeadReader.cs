using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>The head as read, with what the diagnostics need besides.</summary>
/// <param name="OtherDate">A second day that the document gives for the meeting.</param>
/// <param name="Unread">The first line that nothing was made of; null where all were read.</param>
internal sealed record ReadHead(MeetingHead Meeting, DateOnly? OtherDate, SourceSpan? Unread);

/// <summary>Reads the head of the minutes: all lines above the first point; next meeting and signature also at the end.</summary>
internal static class MeetingHeadReader
{
    private const int MostLines = 200;

    public static ReadHead Read(TextLines lines, int firstPoint, ImmutableArray<TableBlock> tables)
    {
        var end = Math.Min(firstPoint, MostLines);
        var parts = HeadLines.Read(lines, end);
        var attendance = new Attendance(lines, end);
        var inTable = AttendanceTable.Read(lines, end, tables, attendance);
        foreach (var part in parts.Where(p => p.Field is HeadField.Present or HeadField.Absent && !inTable.Contains(p.Line) && !attendance.Covers(p.Line)).ToList())
        {
            attendance.Add(part);
        }

        var (date, other, dateWords) = MeetingDay.Read(lines, end, Value(HeadField.Date));
        var (start, finish) = MeetingTimes.Read(Value(HeadField.Start), Value(HeadField.End), dateWords);
        var next = NextMeeting.Find(lines, date);
        var head = new MeetingHead(
            ForumReader.Read(lines, end, Value(HeadField.Forum)),
            date,
            start,
            Value(HeadField.Place) is { Length: > 0 } place ? place : MeetingTimes.PlaceBehind(Value(HeadField.Date)),
            attendance.Present,
            attendance.Absent)
        {
            End = finish,
            Chair = Person(HeadField.Chair),
            MinuteTaker = Person(HeadField.MinuteTaker) ?? Signature.MinuteTaker(lines, attendance),
            NextMeeting = next?.Day,
            NextMeetingSpan = next?.Span,
        };
        return new ReadHead(head, other, HeadRest.FirstUnread(lines, end, parts, attendance, head));

        string? Value(HeadField field) => parts.FirstOrDefault(p => p.Field == field) is not { } part ? null
            : part.Value.Length > 0 ? LineMarks(part.Value.In(lines.Text))
            : NextLine(part.Line);

        string? NextLine(int label)
        {
            var next = lines.SkipBlank(label + 1, end);
            return next < end && next <= label + 2 && HeadLabels.Read(lines.Words(next)) is null ? lines.WordsOf(next) : null;
        }

        Attendee? Person(HeadField field) =>
            parts.FirstOrDefault(p => p.Field == field) is { } part
                && PeopleReader.Read(lines.Text, part.Value.Length > 0 ? part.Value : lines[Math.Min(part.Line + 1, lines.Count - 1)].Words) is [var first, ..]
                ? attendance.Known(first.Who)
                : attendance.WithPart(field);
    }

    private static string LineMarks(string value) => MarkdownMarks.Plain(value).Trim(' ', '|', '*', '\t');
}
