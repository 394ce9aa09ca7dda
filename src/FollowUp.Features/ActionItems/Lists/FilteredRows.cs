using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>What each filter means: for the database, and for rows as they were.</summary>
internal static class FilteredRows
{
    public static RowCondition Outstanding { get; } = new("d.is_outstanding");

    public static RowCondition ReportedDone { get; } = new("d.is_outstanding and d.status = 'ReportedDone'");

    public static RowCondition ExtensionAsked { get; } = new("d.is_outstanding and d.data ->> 'asked' is not null");

    public static RowCondition That(StatusFilter filter, FilterGround ground) => filter switch
    {
        StatusFilter.Open => Outstanding,
        StatusFilter.Late => new("d.is_outstanding and d.status = 'Open' and d.due < ^", ground.Day),
        StatusFilter.ReportedDone => ReportedDone,
        StatusFilter.WithoutResponsible => new("d.is_outstanding and d.responsible_keys = '{}'"),
        StatusFilter.HandedBack => new("d.is_outstanding and d.data ->> 'handedBack' = 'true'"),
        StatusFilter.ExtensionAsked => ExtensionAsked,
        StatusFilter.WithoutDeadline => new("d.is_outstanding and d.due is null"),
        StatusFilter.WithoutMail => new(
            "d.is_outstanding and d.status = 'Open' and d.responsible_keys <> '{}' and not d.responsible_keys && ^", ground.WithMail),
        StatusFilter.MailRefused => new("d.is_outstanding and d.status = 'Open' and d.data -> 'waitingKeys' ?| ^", ground.Refused),
        StatusFilter.NotAcknowledged => new("d.is_outstanding and jsonb_array_length(d.data -> 'item' -> 'notAcknowledged') > 0"),
        StatusFilter.Settled => new("not d.is_outstanding"),
        _ => RowCondition.Always,
    };

    public static bool Stands(ActionItemRow row, StatusFilter filter, FilterGround ground) => filter switch
    {
        StatusFilter.Open => row.IsOutstanding,
        StatusFilter.Late => row.Item.Status == ActionItemStatus.Open && row.Due < ground.Day,
        StatusFilter.ReportedDone => row.Item.Status == ActionItemStatus.ReportedDone,
        StatusFilter.WithoutResponsible => row.IsOutstanding && row.ResponsibleKeys.IsEmpty,
        StatusFilter.HandedBack => row.IsOutstanding && row.HandedBack,
        StatusFilter.ExtensionAsked => row.IsOutstanding && row.Asked is not null,
        StatusFilter.WithoutDeadline => row.IsOutstanding && row.Due is null,
        StatusFilter.WithoutMail => row.Item.Status == ActionItemStatus.Open && !row.ResponsibleKeys.IsEmpty && !row.ResponsibleKeys.Any(ground.WithMail.Contains),
        StatusFilter.MailRefused => row.Item.Status == ActionItemStatus.Open && row.WaitingKeys.Any(ground.Refused.Contains),
        StatusFilter.NotAcknowledged => row.IsOutstanding && !row.Item.NotAcknowledged.IsEmpty,
        StatusFilter.Settled => !row.IsOutstanding,
        _ => true,
    };
}
