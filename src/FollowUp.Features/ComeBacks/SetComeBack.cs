using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using MediatR;

namespace FollowUp.Features.ComeBacks;

/// <summary>The secretary says when a matter comes back: at a meeting, or within some days.</summary>
public static class SetComeBack
{
    /// <param name="MeetingId">A coming meeting; its forum and day are then the come-back's.</param>
    /// <param name="ForumId">Of a window; null: the forum that it comes back to already, else its own.</param>
    /// <param name="Earliest">Null: only the last day is known.</param>
    public sealed record Command(Guid ActionItemId, Guid? MeetingId, Guid? ForumId, DateOnly? Earliest, DateOnly? Latest, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(command.ActionItemId, command.ExpectedRevision, WhoMay.Decide, on => Decide(on, command), cancellationToken);

        private static Decision Decide(ActingOn on, Command command)
        {
            if (command.MeetingId is { } id)
            {
                // Meetings of others are not the caller's to name.
                return on.Organisation.Meetings.FirstOrDefault(m => m.Id == id && (on.Caller.IsInCircleOf(m.ForumId) || m.ForumId == on.Item.ReturnsToForumId)) is { } meeting
                    ? ComeBackDecisions.SetWindow(on.Item, ComeBackWindow.At(meeting.ForumId, new HeldMeeting(meeting.Id, meeting.Date), null), on.Act, on.Today)
                    : Decision.No(RefusalCodes.MeetingGone);
            }

            if (command.Latest is not { } latest)
            {
                return Decision.No(RefusalCodes.WindowMissing);
            }

            var forum = command.ForumId ?? on.Item.ReturnsToForumId ?? on.Item.ForumId;
            return on.Organisation.Forums.ContainsKey(forum)
                ? ComeBackDecisions.SetWindow(on.Item, new ComeBackWindow(forum, null, command.Earliest ?? latest, latest, null), on.Act, on.Today)
                : Decision.No(RefusalCodes.ForumUnknown, string.Empty);
        }
    }
}
