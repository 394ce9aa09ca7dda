using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The secretary adds a commitment that mining did not find.</summary>
public static class AddProposal
{
    /// <param name="Token">Made by the form when it is shown, so that a form sent twice adds one proposal.</param>
    /// <param name="Evidence">Words of the minutes that it stands on.</param>
    public sealed record Command(Guid MinutesId, Guid Token, int? AgendaPoint, string? Evidence, ProposalEdit Edit)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MinutesId,
                (review, context) => ReviewDecisions.Add(
                    review,
                    $"hand-{command.Token:N}",
                    command.AgendaPoint,
                    string.IsNullOrWhiteSpace(command.Evidence) ? null : command.Evidence.Trim(),
                    command.Edit.ToForm(null, context.Organisation, context.Minutes.MeetingDate),
                    context.Act),
                cancellationToken);
    }
}
