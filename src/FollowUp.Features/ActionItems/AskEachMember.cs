using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.MinutesImport;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary makes it a collective duty: each member of the forum, as it was on the meeting's day, owes a receipt.</summary>
public static class AskEachMember
{
    public sealed record Command(Guid ActionItemId, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Decide, Decide, cancellationToken);

        /// <summary>What was made by hand has no meeting; then it is those who are members now.</summary>
        private static Decision Decide(ActingOn on)
        {
            var day = on.Item.Source?.MeetingDate ?? on.Today;
            var members = on.Forum is { } forum ? ResponsibleResolver.PartiesOfMembers(forum, null, on.Organisation, day) : [];
            return CollectiveDecisions.Open(on.Item, on.Item.ForumId, day, members, on.Act);
        }
    }
}
