using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>The minute taker's name at the end of the document.</summary>
internal static class Signature
{
    private const int LinesOfEnd = 30;

    public static Attendee? MinuteTaker(TextLines lines, Attendance attendance)
    {
        for (var i = lines.Count - 1; i >= 0 && i > lines.Count - LinesOfEnd; i--)
        {
            if (!lines[i].CanBeHeading || HeadLabels.Read(lines.Words(i)) is not { Field: HeadField.MinuteTaker } label)
            {
                continue;
            }

            ref readonly var line = ref lines[i];
            var place = new SourceSpan(Math.Min(line.First + label.ValueAt, line.Last), line.Last);
            var people = PeopleReader.Read(lines.Text, place.Length > 0 || i + 1 >= lines.Count ? place : lines[i + 1].Words);
            if (people is [var first, ..])
            {
                return attendance.Known(first.Who);
            }
        }

        return null;
    }
}
