using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>How events change where a commitment stands.</summary>
internal static class ItemStatuses
{
    public static ActionItemStatus Evolve(ActionItemStatus status, object happened) => happened switch
    {
        ReportedDone => ActionItemStatus.ReportedDone,
        ComeBackFulfilled when status == ActionItemStatus.Open => ActionItemStatus.ReportedDone,
        ReceiptWithdrawn or MemberAdded when status == ActionItemStatus.ReportedDone => ActionItemStatus.Open,
        AcceptedAsDone => ActionItemStatus.Closed,
        Cancelled => ActionItemStatus.Cancelled,
        MergedInto => ActionItemStatus.Merged,
        SplitInto => ActionItemStatus.Split,
        Reopened => ActionItemStatus.Open,
        _ => status,
    };
}
