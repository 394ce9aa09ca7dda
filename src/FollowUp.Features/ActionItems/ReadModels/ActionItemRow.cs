using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
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
        };

        return e.Data switch
        {
            ActionItemRegistered registered => row with { RegisteredAt = registered.Act.At },
            ProgressNoted noted => row with { LastNote = new LastNote(noted.Act.PersonId, noted.Act.At, noted.Text) },
            ReportedDone done => row with
            {
                ReportedDoneAt = done.Act.At,
                LastNote = done.Note is null ? row.LastNote : new LastNote(done.Act.PersonId, done.Act.At, done.Note),
            },
            AcceptedAsDone accepted => row with { ClosedOn = DanishClock.DayOf(accepted.Act.At) },
            Reopened => row with { ReportedDoneAt = null, ClosedOn = null },
            Reminded reminded => row with { LastReminded = row.LastReminded.SetItem(reminded.RecipientId.ToString("N"), reminded.LocalDate) },
            _ => row,
        };
    }
}
