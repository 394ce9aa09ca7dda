using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// The secretary splits an item: into parts that they name, or a collective duty into one for each member who is missing. The
/// parts get numbers of their own; the item stays, with all that happened to it, and shows them.
/// </summary>
public static class SplitItem
{
    /// <param name="Parts">Empty: of a collective duty each member who is missing.</param>
    public sealed record Command(Guid ActionItemId, ImmutableArray<Part> Parts, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    /// <param name="Responsible">Empty: as the item has it.</param>
    /// <param name="Deadline">Null: as the item has it.</param>
    public sealed record Part(string Title, ImmutableArray<ResponsibleParty> Responsible, DateOnly? Deadline);

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var act = caller.ActAt(clock.Now);
            return await decider.InOneTransactionAsync(
                async session =>
                {
                    var organisation = await Organisation.LoadAsync(session, cancellationToken);
                    if (await session.LoadAsync<ReadModels.ActionItemRow>(command.ActionItemId, cancellationToken) is not { } row
                        || !caller.MaySee(row)
                        || organisation.Forums.GetValueOrDefault(row.ForumId) is not { } forum)
                    {
                        return new Refusal(RefusalCodes.NotFound);
                    }

                    // The numbers before the stream, as everywhere: two who split and confirm at once then wait for each other in one order.
                    var year = (row.Item.Source?.MeetingDate ?? DanishClock.DayOf(act.At)).Year;
                    var numbers = await ItemNumbers.ForAsync(session, forum, year, cancellationToken);
                    return await session.DecideAsync<ActionItem>(
                        command.ActionItemId,
                        item => item is null ? Decision.No(RefusalCodes.NotFound) : Split(session, numbers, item, command, caller, organisation, act),
                        cancellationToken);
                },
                cancellationToken);
        }

        private static Decision Split(
            IDocumentSession session, ItemNumbers numbers, ActionItem item, Command command, Caller caller, Organisation organisation, Act act)
        {
            if (LineageDesk.Blocked(item, caller, organisation, act) is { } refusal)
            {
                return new Decision.Refuse(refusal);
            }

            var parts = command.Parts.IsEmpty
                ? SplitPart.OfMissing(item, Guid.CreateVersion7)
                : [.. command.Parts.Select(part => new SplitPart(
                    Guid.CreateVersion7(),
                    part.Title,
                    part.Responsible.IsEmpty ? item.Responsible : part.Responsible,
                    part.Deadline is { } day && day != item.Deadline?.Day ? new Deadline(day, null, null) : item.Deadline))];
            var decision = LineageDecisions.Split(item, parts, command.Reason, act);
            if (decision is not Decision.Record)
            {
                return decision;
            }

            if (item.Revision != command.ExpectedRevision)
            {
                return Decision.No(RefusalCodes.SomeoneWasFirst);
            }

            foreach (var part in parts)
            {
                session.Events.StartStream<ActionItem>(part.Id, part.Start(item, numbers.Next(), act).AsEnumerable());
            }

            numbers.Keep(session);
            return decision;
        }
    }
}
