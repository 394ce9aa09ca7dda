using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;

namespace FollowUp.Features.ActionItems;

/// <summary>Something that happened to an item, ready to be put into words by a screen.</summary>
/// <param name="What">The stored name of the event; screens have a sentence for each.</param>
/// <param name="By">Null when the system did it.</param>
/// <param name="Text">What was written: a reason, a note, a title.</param>
/// <param name="From">The deadline that was left.</param>
/// <param name="To">The deadline that was set.</param>
/// <param name="Meeting">The meeting it was put on the agenda of.</param>
/// <param name="Who">Those who became responsible, or got the mail.</param>
public sealed record TimelineEntry(
    string What, DateTimeOffset At, string? By, Channel Channel, string? Text, Deadline? From, Deadline? To, DateOnly? Meeting, string? Who)
{
    /// <summary>The entry of an event; null for an event that is not an item's.</summary>
    public static TimelineEntry? For(object happened, Organisation organisation)
    {
        TimelineEntry Entry(
            Act act, string? text = null, Deadline? from = null, Deadline? to = null, DateOnly? meeting = null, string? who = null) =>
            new(
                StoredNames.OfEvents[happened.GetType()],
                act.At,
                act.PersonId is { } by ? organisation.People.GetValueOrDefault(by)?.Name : null,
                act.Channel, text, from, to, meeting, who);

        return happened switch
        {
            ActionItemRegistered e => Entry(e.Act, e.Title, meeting: e.Source?.MeetingDate),
            ResponsibleAssigned e => Entry(e.Act, who: string.Join(", ", e.Responsible.Select(party => NameOf(party, e.Act, organisation)))),
            DeadlineSet e => Entry(e.Act, to: e.Deadline),
            DeadlineMoved e => Entry(e.Act, e.Reason, e.From, e.To),
            ProgressNoted e => Entry(e.Act, e.Text),
            ReportedDone e => Entry(e.Act, e.Note),
            AcceptedAsDone e => Entry(e.Act, e.Note),
            Reopened e => Entry(e.Act, e.Reason),
            Cancelled e => Entry(e.Act, e.Reason),
            Reminded e => Entry(e.Act, who: organisation.People.GetValueOrDefault(e.RecipientId)?.Name),
            Relisted e => Entry(e.Act, meeting: e.MeetingDate),
            _ => null,
        };
    }

    /// <summary>The position as such, else the person: a timeline tells who was meant, whoever holds the position now.</summary>
    private static string NameOf(ResponsibleParty party, Act act, Organisation organisation) =>
        (party.PositionId is { } position ? organisation.Positions.GetValueOrDefault(position)?.Title : null)
        ?? organisation.PersonFor(party, Time.DanishClock.DayOf(act.At))?.Name
        ?? party.Words
        ?? string.Empty;
}
