using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Time;

namespace FollowUp.Features.Series;

/// <summary>The first events of an occurrence that follows another. Pure.</summary>
public static class NextOccurrence
{
    /// <summary>It is for whoever the last one was for, a collective duty for the members of today; what returns to a forum does so between the two days.</summary>
    public static ImmutableArray<object> Of(DutySeries series, ActionItem last, OccurrenceMade made, string reference, Organisation organisation)
    {
        var act = made.Act;
        var responsible = last.Responsible.IsEmpty ? series.Responsible : last.Responsible;
        var events = ImmutableArray.CreateBuilder<object>();
        events.Add(new ActionItemRegistered(
            act, series.ForumId, reference, series.Title, series.Kind, series.IsClosedPoint, series.ReturnsToForumId, series.Source));
        if (!responsible.IsEmpty)
        {
            events.Add(new ResponsibleAssigned(act, responsible));
        }

        var words = series.Rhythm.Words;
        events.Add(series.Kind == ActionItemKind.ReturnToForum
            ? ComeBackDecisions.Set(WindowOf(series, made, organisation), act)
            : new DeadlineSet(act, new Deadline(made.Due, null, words)));
        var today = DanishClock.DayOf(act.At);
        if (last.Collective is { } duty && organisation.Forums.TryGetValue(duty.ForumId, out var forum))
        {
            events.Add(new CollectiveDutyOpened(act, duty.ForumId, today, ResponsibleResolver.PartiesOfMembers(forum, null, organisation, today)));
        }

        events.Add(new PartOfSeries(act, series.Id, made.Number));
        return events.ToImmutable();
    }

    private static ComeBackWindow WindowOf(DutySeries series, OccurrenceMade made, Organisation organisation)
    {
        var forum = series.ReturnsToForumId ?? series.ForumId;
        return organisation.Meetings.FirstOrDefault(m => m.ForumId == forum && m.Date == made.Due) is { } meeting
            ? ComeBackWindow.At(forum, new HeldMeeting(meeting.Id, meeting.Date), series.Rhythm.Words)
            : new ComeBackWindow(forum, null, series.Occurrences[^1].Due.AddDays(1), made.Due, series.Rhythm.Words);
    }
}
