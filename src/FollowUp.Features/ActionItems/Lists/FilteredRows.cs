using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>What each filter means: for the database, and for rows as they were.</summary>
internal static class FilteredRows
{
    /// <summary>A date is asked for, or it is reported done: somebody of the forum is to say something.</summary>
    public static RowCondition WaitsForWord { get; } = RowCondition.Any(That(StatusFilter.ExtensionAsked, default), That(StatusFilter.ReportedDone, default));

    public static RowCondition That(StatusFilter filter, DateOnly today) => filter switch
    {
        StatusFilter.Open => new("d.is_outstanding"),
        StatusFilter.Late => new("d.is_outstanding and d.status = 'Open' and d.due < ^", today),
        StatusFilter.ReportedDone => new("d.is_outstanding and d.status = 'ReportedDone'"),
        StatusFilter.WithoutResponsible => new("d.is_outstanding and d.responsible_keys = '{}'"),
        StatusFilter.HandedBack => new("d.is_outstanding and d.data ->> 'handedBack' = 'true'"),
        StatusFilter.ExtensionAsked => new("d.is_outstanding and d.data ->> 'asked' is not null"),
        StatusFilter.Settled => new("not d.is_outstanding"),
        _ => RowCondition.Always,
    };

    public static bool Stands(ActionItemRow row, StatusFilter filter, DateOnly day) => filter switch
    {
        StatusFilter.Open => row.IsOutstanding,
        StatusFilter.Late => row.Item.Status == ActionItemStatus.Open && row.Due < day,
        StatusFilter.ReportedDone => row.Item.Status == ActionItemStatus.ReportedDone,
        StatusFilter.WithoutResponsible => row.IsOutstanding && row.ResponsibleKeys.IsEmpty,
        StatusFilter.HandedBack => row.IsOutstanding && row.HandedBack,
        StatusFilter.ExtensionAsked => row.IsOutstanding && row.Asked is not null,
        StatusFilter.Settled => !row.IsOutstanding,
        _ => true,
    };
}
