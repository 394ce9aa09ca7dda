using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;

namespace FollowUp.Features.ActionItems;

/// <summary>All that an answer to an item is decided upon: the item, who acts, and the directory as it is.</summary>
public sealed record ActingOn(ActionItem Item, Caller Caller, Organisation Organisation, Act Act)
{
    /// <summary>The Danish day of the act.</summary>
    public DateOnly Today => DanishClock.DayOf(Act.At);

    public PolicyInForce Policy => Organisation.PolicyOf(Item.ForumId).For(Item);

    public Forum? Forum => Organisation.Forums.GetValueOrDefault(Item.ForumId);

    /// <summary>Who chairs the forum on the day.</summary>
    public Guid? Chair => Forum?.ChairOn(Today, Organisation);

    /// <summary>The party that the caller speaks for: the one named if they may, else their own, else the only one there is.</summary>
    /// <param name="parties">Those that can be spoken for.</param>
    /// <param name="key">Which of them was meant; null when nothing was said.</param>
    public ResponsibleParty? PartyAmong(IReadOnlyCollection<ResponsibleParty> parties, string? key)
    {
        var own = parties.Where(party => Caller.ResponsibleKeys.Contains(party.Key)).ToList();
        var may = Caller.MayDecide(Item) ? parties : own;
        return key is not null ? may.FirstOrDefault(party => party.Key == key) : own.FirstOrDefault() ?? (may.Count == 1 ? may.First() : null);
    }

    /// <summary>Names of those who may do what the caller may not.</summary>
    public string NamesOf(WhoMay who)
    {
        var secretaries = Forum?.SecretariesOn(Today, Organisation) ?? [];
        IEnumerable<Guid> chair = Chair is { } id ? [id] : [];
        return Organisation.NamesOf(who switch
        {
            WhoMay.Answer or WhoMay.AnswerOrAnswered => [.. Item.SeenBy().Select(party => Organisation.PersonFor(party, Today)?.Id).OfType<Guid>(), .. secretaries],
            WhoMay.Close when Policy.ClosedBy == ClosedBy.Chair => [.. chair, .. secretaries],
            WhoMay.Grant when Policy.GrantedBy == GrantedBy.Chair && Chair is not null => chair,
            WhoMay.Grant when Policy.GrantedBy == GrantedBy.Either => [.. chair, .. secretaries],
            _ => secretaries,
        });
    }
}

/// <summary>What kind of right an act needs.</summary>
public enum WhoMay
{
    Answer,

    /// <summary>As <see cref="Answer"/>, and who had a part until they handed it back.</summary>
    AnswerOrAnswered,
    Comment,
    Decide,
    Close,
    Grant,
}
