using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;

namespace FollowUp.Features.ActionItems;

/// <summary>The member of a collective duty whose part an act is about, and the act as it is done for them.</summary>
/// <param name="Member">Null when there is none that the caller may speak for.</param>
internal sealed record MemberMeant(ResponsibleParty? Member, Act Act)
{
    /// <param name="key">Which member was meant; null: the caller's own.</param>
    /// <param name="isGiven">The receipt is there, or it is missing: where the caller speaks for several, one of those is meant, their own before that of somebody away.</param>
    public static MemberMeant Of(ActingOn on, string? key, bool isGiven)
    {
        var members = on.Item.Collective?.Members ?? [];
        var own = members.Where(member => on.Caller.ActsFor(on.Item, member.Party))
            .OrderBy(member => on.Caller.AbsentFor(on.Item, member.Party) is not null).ToList();
        var may = on.Caller.MayDecide(on.Item) ? members : [.. own];
        var meant = key is not null
            ? may.FirstOrDefault(member => member.Party.Key == key)
            : own.FirstOrDefault(member => !member.IsExcused && member.Receipt is not null == isGiven) ?? own.FirstOrDefault();
        return new MemberMeant(
            meant?.Party, on.Act with { OnBehalfOf = meant is null ? null : on.Caller.AbsentFor(on.Item, meant.Party) });
    }
}
