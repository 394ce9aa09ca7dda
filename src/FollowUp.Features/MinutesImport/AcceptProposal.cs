using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.Directory.Names;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>
/// The secretary accepts a proposal, as it was mined or as they edited it. Nobody else sees it yet. Whom they choose for words that
/// nobody knew is remembered for the forum's next minutes.
/// </summary>
public static class AcceptProposal
{
    /// <param name="Edit">Null: as mined.</param>
    public sealed record Command(Guid MinutesId, string ProposalId, ProposalEdit? Edit = null) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            LearnedName? lesson = null;
            return desk.DecideAsync(
                command.MinutesId,
                (review, context) =>
                {
                    if (context.Reading(command.ProposalId) is not { } reading)
                    {
                        return Decision.No(RefusalCodes.ProposalUnknown);
                    }

                    var form = command.Edit?.ToForm(reading.Form, context.Organisation, context.Minutes.MeetingDate) ?? reading.Form;
                    lesson = NameLesson.Of(reading, form, context, command.ProposalId);
                    return ReviewDecisions.Accept(
                        review, command.ProposalId, form, ProposalEdit.Differences(reading.Form, form), context.Act);
                },
                cancellationToken,
                (session, _) =>
                {
                    if (lesson is not null)
                    {
                        session.Store(lesson);
                    }
                });
        }
    }
}
