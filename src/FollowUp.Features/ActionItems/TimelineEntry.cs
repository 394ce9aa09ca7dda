using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series.Events;
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
/// <param name="Who">Those who became responsible, or got the mail, or whose part it is.</param>
public sealed record TimelineEntry(
    string What, DateTimeOffset At, string? By, Channel Channel, string? Text, Deadline? From, Deadline? To, DateOnly? Meeting, string? Who)
{
    /// <summary>The absent person whose deputy acted.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The other commitment that it was split or merged with, or which occurrence of a series it is.</summary>
    public string? Other { get; init; }

    /// <summary>The occurrence that it happened to, in the history of a series.</summary>
    public string? Reference { get; init; }

    /// <summary>The other commitment, where the reader may see it.</summary>
    public Guid? OtherId { get; init; }

    /// <summary>Where the result lies, https.</summary>
    public string? Link { get; init; }

    /// <summary>The item's revision after it.</summary>
    public int Revision { get; init; }

    /// <summary>People decided it: it counts as a revision.</summary>
    public bool IsDecided { get; init; }

    /// <summary>All entries of a stream, newest first.</summary>
    /// <param name="happened">In the order they happened.</param>
    public static ImmutableArray<TimelineEntry> Of(IEnumerable<object> happened, Organisation organisation)
    {
        var revision = 0;
        return
        [
            .. happened
                .Select(e =>
                {
                    var isDecided = ActionItem.IsDecided(e);
                    revision += isDecided ? 1 : 0;
                    return For(e, organisation) is { } entry ? entry with { Revision = revision, IsDecided = isDecided } : null;
                })
                .OfType<TimelineEntry>()
                .Reverse(),
        ];
    }

    /// <summary>The entry of an event; null for an event that is neither an item's nor a series'.</summary>
    public static TimelineEntry? For(object happened, Organisation organisation)
    {
        TimelineEntry Entry(
            Act act,
            string? text = null,
            Deadline? from = null,
            Deadline? to = null,
            DateOnly? meeting = null,
            string? who = null,
            string? other = null,
            string? link = null) =>
            new(StoredNames.OfEvents[happened.GetType()], act.At, Name(act.PersonId), act.Channel, text, from, to, meeting, who)
            {
                OnBehalfOf = Name(act.OnBehalfOf),
                Other = other,
                Link = link,
            };

        string? Name(Guid? person) => person is { } id ? organisation.People.GetValueOrDefault(id)?.Name : null;
        string Names(Act act, IEnumerable<ResponsibleParty> parties) => string.Join(", ", parties.Select(party => NameOf(party, act, organisation)));
        DateOnly? DayOf(Guid? meeting) => organisation.Meetings.FirstOrDefault(m => m.Id == meeting)?.Date;
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        return happened switch
        {
            ActionItemRegistered e => Entry(e.Act, e.Title, meeting: e.Source?.MeetingDate),
            ResponsibleAssigned e => Entry(e.Act, who: Names(e.Act, e.Responsible)),
            DeadlineSet e => Entry(e.Act, to: e.Deadline),
            DeadlineMoved e => Entry(e.Act, e.Reason, e.From, e.To),
            ProgressNoted e => Entry(e.Act, e.Text),
            ReportedDone e => Entry(e.Act, e.Note, link: e.Link),
            AcceptedAsDone e => Entry(e.Act, e.Note, meeting: DayOf(e.MeetingId)),
            Reopened e => Entry(e.Act, e.Reason),
            Cancelled e => Entry(e.Act, e.Reason),
            Reminded e => Entry(e.Act, who: Name(e.RecipientId)),
            Relisted e => Entry(e.Act, meeting: e.MeetingDate),
            ExtensionRequested e => Entry(e.Act, e.Reason, to: e.Wanted),
            ExtensionGranted e => Entry(e.Act, e.Note, e.From, e.To),
            ExtensionRefused e => Entry(e.Act, e.Reason),
            ExtensionWithdrawn e => Entry(e.Act),
            HandedBack e => Entry(e.Act, e.Reason, who: Names(e.Act, [e.Party])),
            Delegated e => Entry(e.Act, e.Note, who: Names(e.Act, [e.To])),
            DelegationEnded e => Entry(e.Act, e.Reason, who: Names(e.Act, [e.From])),
            CommentAdded e => Entry(e.Act, e.Text),
            Escalated e => Entry(e.Act, who: Names(e.Act, [e.To]), other: Number(e.WorkingDaysLate)),
            ItemPolicySet e => Entry(e.Act, e.Reason),
            CollectiveDutyOpened e => Entry(e.Act, who: Names(e.Act, e.Members), other: Number(e.Members.Length)),
            ReceiptGiven e => Entry(e.Act, e.Note, who: Names(e.Act, [e.Member]), link: e.Link),
            ReceiptWithdrawn e => Entry(e.Act, e.Reason, who: Names(e.Act, [e.Member])),
            MemberExcused e => Entry(e.Act, e.Reason, who: Names(e.Act, [e.Member])),
            MemberAdded e => Entry(e.Act, who: Names(e.Act, [e.Member])),
            SplitInto e => Entry(e.Act, e.Reason, other: Number(e.Parts.Length)),
            SplitOff e => Entry(e.Act, other: e.FromReference),
            MergedInto e => Entry(e.Act, e.Reason, other: e.IntoReference),
            Absorbed e => Entry(e.Act, other: e.FromReference),
            ComeBackSet e => Entry(
                e.Act,
                to: new Deadline(e.Latest, e.Earliest, e.Words),
                meeting: DayOf(e.MeetingId),
                who: organisation.Forums.GetValueOrDefault(e.ForumId)?.Name),
            ComeBackPostponed e => Entry(e.Act, e.Reason, new Deadline(e.From, null, null), new Deadline(e.To, null, null)),
            ComeBackFulfilled e => Entry(e.Act, e.PointTitle, meeting: e.MeetingDate, other: Number(e.AgendaPoint)),
            DecidedInAbsence e => Entry(e.Act, who: string.Join(", ", e.PersonIds.Select(id => Name(id)).OfType<string>())),
            AbsenceAcknowledged e => Entry(e.Act, who: Name(e.PersonId)),
            PartOfSeries e => Entry(e.Act, other: Number(e.Number)),
            SeriesStarted e => Entry(e.Act, e.Title, meeting: e.Source?.MeetingDate, who: Names(e.Act, e.Responsible)),
            OccurrenceMade e => Entry(e.Act, to: new Deadline(e.Due, null, null), other: Number(e.Number)),
            RhythmChanged e => Entry(e.Act, e.Reason),
            SeriesEnded e => Entry(e.Act, e.Reason),
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
