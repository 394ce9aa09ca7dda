using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>A confirmed commitment (opgave): the state that its events fold to.</summary>
/// <param name="Revision">
/// Counts what people decided about the commitment. Reminders and relistings leave it alone, so that a form opened before the
/// morning's mail is still good after it, and so does what one person says for themselves alone (a receipt, an acknowledgement),
/// so that seven who answer at once do not stand in each other's way. Whoever acts says which revision they saw.
/// </param>
/// <param name="TimesMoved">How often people moved the deadline, granted extensions included.</param>
public sealed record ActionItem(
    Guid Id,
    Guid ForumId,
    string Reference,
    string Title,
    ActionItemKind Kind,
    ActionItemStatus Status,
    bool IsClosedPoint,
    Guid? ReturnsToForumId,
    Source? Source,
    ImmutableArray<ResponsibleParty> Responsible,
    Deadline? Deadline,
    int TimesMoved,
    ImmutableArray<Guid> RelistedOnMeetings,
    int Revision)
{
    // Stored rows hold this state. What came later is an init property with a default, so that older ones are read (docs/adr/0009).

    /// <summary>Another date that was asked for and not yet answered.</summary>
    public AskedExtension? Asked { get; init; }

    /// <summary>Who does it for whom.</summary>
    public ImmutableArray<Delegation> Delegations { get; init; } = [];

    /// <summary>Who said "not mine" since the last assignment.</summary>
    public ImmutableArray<HandedBackPart> HandedBack { get; init; } = [];

    /// <summary>What holds in place of the forum's policy; null: the forum's.</summary>
    public ItemPolicy? Policy { get; init; }

    /// <summary>Who owes a receipt; null when it is no collective duty.</summary>
    public CollectiveDuty? Collective { get; init; }

    /// <summary>The meeting or window that it comes back in; null when none was set.</summary>
    public ComeBack? ComesBack { get; init; }

    /// <summary>People who were absent when it was decided and have not said that they saw it.</summary>
    public ImmutableArray<Guid> NotAcknowledged { get; init; } = [];

    /// <summary>The series that it is an occurrence of.</summary>
    public SeriesPart? Series { get; init; }

    /// <summary>Commitments that it was split or merged with.</summary>
    public Lineage? Lineage { get; init; }

    /// <summary>Open or reported done: the forum still waits for it.</summary>
    public bool IsOutstanding => Status is ActionItemStatus.Open or ActionItemStatus.ReportedDone;

    /// <summary>The state after one more event. Every stored event is true: nothing is judged here.</summary>
    public static ActionItem? Evolve(ActionItem? state, Guid id, object happened) => (state, happened) switch
    {
        (_, ActionItemRegistered e) => new ActionItem(
            id, e.ForumId, e.Reference, e.Title, e.Kind, ActionItemStatus.Open, e.IsClosedPoint, e.ReturnsToForumId, e.Source,
            Responsible: [], Deadline: null, TimesMoved: 0, RelistedOnMeetings: [], Revision: 1),
        (null, _) => null,
        _ => state.After(happened),
    };

    /// <summary>Each part folds itself; only delegations hang on other parts.</summary>
    private ActionItem After(object happened)
    {
        var responsible = ItemParties.Evolve(Responsible, happened);
        var collective = CollectiveDuty.Evolve(Collective, happened);
        return this with
        {
            Status = ItemStatuses.Evolve(Status, happened),
            ReturnsToForumId = happened is ComeBackSet set ? set.ForumId : ReturnsToForumId,
            Responsible = responsible,
            Deadline = ItemDeadlines.Evolve(Deadline, happened),
            TimesMoved = happened is DeadlineMoved or ExtensionGranted ? TimesMoved + 1 : TimesMoved,
            RelistedOnMeetings = happened is Relisted relisted ? RelistedOnMeetings.Add(relisted.MeetingId) : RelistedOnMeetings,
            Revision = IsDecided(happened) ? Revision + 1 : Revision,
            Asked = AskedExtension.Evolve(Asked, happened),
            Delegations = Delegation.Evolve(Delegations, ItemParties.Answerable(responsible, collective), happened),
            HandedBack = HandedBackPart.Evolve(HandedBack, happened),
            Policy = happened is ItemPolicySet policy ? policy.Policy : Policy,
            Collective = collective,
            ComesBack = ComeBack.Evolve(ComesBack, happened),
            NotAcknowledged = happened switch
            {
                DecidedInAbsence e => [.. NotAcknowledged.Union(e.PersonIds)],
                AbsenceAcknowledged e => NotAcknowledged.Remove(e.PersonId),
                _ => NotAcknowledged,
            },
            Series = happened is PartOfSeries part ? new SeriesPart(part.SeriesId, part.Number) : Series,
            Lineage = Lineage.Evolve(Lineage, happened),
        };
    }

    /// <summary>True for what people decided about it: what <see cref="Revision"/> counts.</summary>
    public static bool IsDecided(object happened) =>
        happened is Deciding.IHappened and not (Relisted or Reminded or Escalated or ReceiptGiven or DecidedInAbsence or AbsenceAcknowledged);
}
