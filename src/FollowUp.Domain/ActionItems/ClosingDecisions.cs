using System.Globalization;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>Done as reported is not done as accepted: the forum's policy says whose word closes it.</summary>
public static class ClosingDecisions
{
    /// <summary>Closes it; also what nobody reported, as a forum may know better.</summary>
    /// <param name="note">What the forum, or its chair, said.</param>
    public static Decision Accept(ActionItem item, string? note, WordOfForum word, Act act, DateOnly today) => item.Status switch
    {
        ActionItemStatus.Closed => Decision.Same,
        _ when !item.IsOutstanding => Decision.No(RefusalCodes.AlreadyClosed, item.Reference),
        _ when word.Meeting is { } meeting && meeting.Date > today => Decision.No(RefusalCodes.MeetingNotHeld, Iso(meeting.Date)),
        _ when word is { Rule: ClosedBy.NextMeeting, Meeting: null } => word.NextMeeting is { } next
            ? Decision.No(RefusalCodes.TheMeetingClosesIt, Iso(next))
            : Decision.No(RefusalCodes.TheMeetingClosesItUnplanned),
        _ when word is { Rule: ClosedBy.Chair, FromChair: false, HasChair: true } && string.IsNullOrWhiteSpace(note) =>
            Decision.No(RefusalCodes.TheChairClosesIt),
        _ => Decision.Of(new AcceptedAsDone(act, string.IsNullOrWhiteSpace(note) ? null : note.Trim()) { MeetingId = word.Meeting?.Id }),
    };

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
