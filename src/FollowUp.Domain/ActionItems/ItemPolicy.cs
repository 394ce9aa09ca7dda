namespace FollowUp.Domain.ActionItems;

/// <summary>What holds for one commitment in place of the forum's policy; null in a field: as the forum has it.</summary>
public sealed record ItemPolicy(ClosedBy? ClosedBy, ExtensionRule? Extensions, GrantedBy? GrantedBy);

/// <summary>Whose word closes what is reported done.</summary>
public enum ClosedBy
{
    /// <summary>The forum's secretary.</summary>
    Secretary,

    /// <summary>The forum's chair; the secretary writes down what they say.</summary>
    Chair,

    /// <summary>The forum itself, at its next meeting.</summary>
    NextMeeting,
}

/// <summary>What becomes of a responsible's wish for another date.</summary>
public enum ExtensionRule
{
    /// <summary>The deadline is moved at once.</summary>
    AtOnce,

    /// <summary>Somebody has to grant it.</summary>
    Asked,
}

/// <summary>Who grants another date.</summary>
public enum GrantedBy
{
    Secretary,
    Chair,

    /// <summary>Whichever of the two answers first.</summary>
    Either,
}
