using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Time;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace FollowUp.Features.ActionItems.ReadModels;

/// <summary>One commitment as lists, rounds and agendas need it; changed in the same transaction as its events.</summary>
/// <param name="ResponsibleKeys">Keys of the responsible parties, to be searched by.</param>
/// <param name="FirstDeadline">The deadline it had at first.</param>
/// <param name="ClosedOn">The Danish day on which it was accepted as done.</param>
/// <param name="LastReminded">For each recipient ("N" form of the id) the last day that a digest named it.</param>
public sealed record ActionItemRow(
    Guid Id,
    ActionItem Item,
    Guid ForumId,
    bool IsOutstanding,
    DateOnly? Due,
    ImmutableArray<string> ResponsibleKeys,
    Deadline? FirstDeadline,
    DateTimeOffset RegisteredAt,
    LastNote? LastNote,
    DateTimeOffset? ReportedDoneAt,
    DateOnly? ClosedOn,
    ImmutableDictionary<string, DateOnly> LastReminded)
{
    // What came after the first version is an init property with a default (docs/adr/0009).

    /// <summary>Keys of those whose move it is: missing members of a collective duty, delegates, else the responsible.</summary>
    public ImmutableArray<string> WaitingKeys { get; init; } = [];

    /// <summary>Keys of those who may follow it for their own part: the responsible, members, delegates.</summary>
    public ImmutableArray<string> SeenByKeys { get; init; } = [];

    /// <summary>The forum that decided it, and the one that it comes back to.</summary>
    public ImmutableArray<Guid> ForumsConcerned { get; init; } = [];

    /// <summary>The latest moment at which anything happened to it, UTC, rounds included.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The moment from which the forum waits for it no more, UTC; null while it is outstanding.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>The day that is asked for in place of the deadline; null when nothing is asked.</summary>
    public DateOnly? Asked { get; init; }

    /// <summary>Somebody said "not mine", and nobody was assigned since.</summary>
    public bool HandedBack { get; init; }

    /// <summary>How many members of a collective duty have answered.</summary>
    public int ReceiptsGiven { get; init; }

    /// <summary>How many members of a collective duty owe an answer, given or not; 0 when it is none.</summary>
    public int ReceiptsWanted { get; init; }

    /// <summary>The reference in capitals, to be searched in; the database folds letters as its operator set it up, which need not be Danish.</summary>
    public string SearchedReference { get; init; } = string.Empty;

    /// <summary>Title and case number in capitals, to be searched in by who may read the item.</summary>
    public string SearchedWords { get; init; } = string.Empty;

    /// <summary>The day of the last digest that named the item to a person.</summary>
    public DateOnly? LastRemindedTo(Guid personId) =>
        LastReminded.TryGetValue(personId.ToString("N"), out var day) ? day : null;
}

/// <param name="PersonId">Null when the system wrote it.</param>
public sealed record LastNote(Guid? PersonId, DateTimeOffset At, string Text);

/// <summary>Folds the row: the item's own fold, and what lists add.</summary>
public sealed class ActionItemRowProjection : SingleStreamProjection<ActionItemRow, Guid>
{
    public override ActionItemRow? Evolve(ActionItemRow? snapshot, Guid id, IEvent e)
    {
        if (ActionItem.Evolve(snapshot?.Item, id, e.Data) is not { } item)
        {
            return snapshot;
        }

        var row = snapshot ?? new ActionItemRow(
            id, item, item.ForumId, true, null, [], null, DateTimeOffset.MinValue, null, null, null,
            ImmutableDictionary<string, DateOnly>.Empty);
        row = row with
        {
            Item = item,
            IsOutstanding = item.IsOutstanding,
            Due = item.Deadline?.Day,
            ResponsibleKeys = [.. item.Responsible.Select(party => party.Key)],
            FirstDeadline = row.FirstDeadline ?? item.Deadline,
            WaitingKeys = [.. item.WaitingFor().Select(party => party.Key)],
            SeenByKeys = [.. item.SeenBy().Select(party => party.Key)],
            ForumsConcerned = item.ReturnsToForumId is { } other && other != item.ForumId ? [item.ForumId, other] : [item.ForumId],
            ReportedDoneAt = item.Status == ActionItemStatus.Open ? null : row.ReportedDoneAt,
            Asked = item.Asked?.Wanted.Day,
            HandedBack = !item.HandedBack.IsEmpty,
            ReceiptsGiven = item.Collective?.Given.Count() ?? 0,
            ReceiptsWanted = item.Collective?.Wanted.Count() ?? 0,
            SearchedReference = item.Reference.ToUpperInvariant(),
            SearchedWords = $"{item.Title}\n{item.Source?.CaseNumber}".ToUpperInvariant(),
        };
        if (e.Data is IHappened { Act.At: var at })
        {
            row = row with
            {
                ChangedAt = at > row.ChangedAt ? at : row.ChangedAt,
                SettledAt = item.IsOutstanding ? null : row.SettledAt ?? at,
            };
        }

        return e.Data switch
        {
            ActionItemRegistered registered => row with { RegisteredAt = registered.Act.At },
            ProgressNoted noted => row with { LastNote = new LastNote(noted.Act.PersonId, noted.Act.At, noted.Text) },
            ReportedDone done => row with
            {
                ReportedDoneAt = done.Act.At,
                LastNote = done.Note is null ? row.LastNote : new LastNote(done.Act.PersonId, done.Act.At, done.Note),
            },
            ComeBackFulfilled fulfilled when item.Status == ActionItemStatus.ReportedDone =>
                row with { ReportedDoneAt = row.ReportedDoneAt ?? fulfilled.Act.At },
            AcceptedAsDone accepted => row with { ClosedOn = DanishClock.DayOf(accepted.Act.At) },
            Reopened => row with { ClosedOn = null },
            Reminded reminded => row with { LastReminded = row.LastReminded.SetItem(reminded.RecipientId.ToString("N"), reminded.LocalDate) },
            _ => row,
        };
    }
}
