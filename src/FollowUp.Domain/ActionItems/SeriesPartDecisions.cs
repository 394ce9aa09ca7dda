using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>A commitment becomes the first occurrence of a series.</summary>
public static class SeriesPartDecisions
{
    /// <summary>It needs a day that the next ones are counted from.</summary>
    public static Decision Join(ActionItem item, Guid seriesId, int number, Act act) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.Series is not null ? Decision.No(RefusalCodes.InASeriesAlready, item.Reference)
        : item.Deadline is null ? Decision.No(RefusalCodes.SeriesNeedsADay)
        : Decision.Of(new PartOfSeries(act, seriesId, number));
}
