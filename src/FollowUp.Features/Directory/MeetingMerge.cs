using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <summary>Lays the meetings of a forum as a file gives them over those that are known. Nothing is removed; pure.</summary>
public static class MeetingMerge
{
    /// <summary>
    /// All meetings of the forum after it. A coming meeting that the file does not name any more was moved, when a new one stands in
    /// its place with no other between, and keeps its id; else it is cancelled. A file without coming meetings says nothing of them.
    /// </summary>
    public static ImmutableArray<Meeting> Merge(Guid forumId, IReadOnlyCollection<Meeting> known, IReadOnlyCollection<PlannedMeeting> file, DateOnly today)
    {
        var merged = known.Where(m => file.All(f => f.Date != m.Date)).ToDictionary(m => m.Id);
        var added = new List<PlannedMeeting>();
        foreach (var planned in file)
        {
            var old = known.Where(m => m.Date == planned.Date).OrderBy(m => m.CancelledOn is not null).FirstOrDefault();
            if (old is null)
            {
                added.Add(planned);
            }
            else
            {
                merged[old.Id] = old with { Start = planned.Start, Place = planned.Place, CancelledOn = null };
            }
        }

        var vanished = file.Any(f => f.Date > today)
            ? merged.Values.Where(m => m.CancelledOn is null && m.Date > today && file.All(f => f.Date != m.Date)).OrderBy(m => m.Date).ToList()
            : [];
        var kept = file.Select(f => f.Date).Where(day => known.Any(m => m.Date == day)).ToList();
        foreach (var meeting in vanished)
        {
            var moved = added
                .Where(f => f.Date > today && !kept.Any(day => IsBetween(day, meeting.Date, f.Date)))
                .MinBy(f => Math.Abs(f.Date.DayNumber - meeting.Date.DayNumber));
            merged[meeting.Id] = moved is null
                ? meeting with { CancelledOn = today }
                : meeting with { Date = moved.Date, Start = moved.Start, Place = moved.Place };
            if (moved is not null)
            {
                added.Remove(moved);
                kept.Add(moved.Date);
            }
        }

        return [.. merged.Values, .. added.Select(f => new Meeting(Guid.CreateVersion7(), forumId, f.Date, f.Start, f.Place))];
    }

    private static bool IsBetween(DateOnly day, DateOnly one, DateOnly other) => (one < day && day < other) || (other < day && day < one);
}

/// <summary>A meeting as a file gives it.</summary>
public sealed record PlannedMeeting(DateOnly Date, TimeOnly? Start, string? Place);
