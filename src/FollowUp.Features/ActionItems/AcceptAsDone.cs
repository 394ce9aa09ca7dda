using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using FollowUp.Features.Series;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>It is closed on the word that the forum's policy asks for: the secretary's, the chair's, or a meeting's. Of a series the next one is made.</summary>
public static class AcceptAsDone
{
    /// <param name="MeetingDate">
    /// The day of the meeting that said so. Where the policy asks for none, a day that the directory knows no meeting on is left out.
    /// </param>
    public sealed record Command(Guid ActionItemId, string? Note, int ExpectedRevision, DateOnly? MeetingDate = null)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary || caller.IsChair;
    }

    public sealed class Handler(SettlingDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.SettleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                WhoMay.Close,
                on => Decide(on, command),
                (on, series) => SeriesDecisions.Continue(series, on.Item.Id, Guid.CreateVersion7(), on.Act),
                cancellationToken);

        private static Decision Decide(ActingOn on, Command command)
        {
            var meeting = command.MeetingDate is { } day
                ? on.Organisation.Meetings.FirstOrDefault(m => m.Date == day && (m.ForumId == on.Item.ForumId || m.ForumId == on.Item.ReturnsToForumId))
                : null;
            if (command.MeetingDate is { } unknown && meeting is null && on.Policy.ClosedBy == ClosedBy.NextMeeting && on.Item.IsOutstanding)
            {
                return Decision.No(RefusalCodes.MeetingUnknown, unknown.ToString("O", CultureInfo.InvariantCulture));
            }

            var word = new WordOfForum(
                on.Policy.ClosedBy,
                on.Caller.IsChairOf(on.Item.ForumId),
                on.Chair is not null,
                meeting is null ? null : new HeldMeeting(meeting.Id, meeting.Date),
                on.Organisation.NextMeeting(on.Item.ForumId, on.Today)?.Date);
            return ClosingDecisions.Accept(on.Item, command.Note, word, on.Act, on.Today);
        }
    }
}
