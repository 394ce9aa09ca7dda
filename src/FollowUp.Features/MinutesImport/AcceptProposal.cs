using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The secretary accepts a proposal, as it was mined or as they edited it. Nobody else sees it yet.</summary>
public static class AcceptProposal
{
    /// <param name="Edit">Null: as mined.</param>
    public sealed record Command(Guid MinutesId, string ProposalId, ProposalEdit? Edit = null) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MinutesId,
                (review, context) =>
                {
                    if (context.Reading(command.ProposalId) is not { } reading)
                    {
                        return Decision.No(RefusalCodes.ProposalUnknown);
                    }

                    var form = command.Edit?.ToForm(reading.Form, context.Organisation, context.Minutes.MeetingDate) ?? reading.Form;
                    return ReviewDecisions.Accept(
                        review, command.ProposalId, form, ProposalEdit.Differences(reading.Form, form), context.Act);
                },
                cancellationToken);
    }
}
