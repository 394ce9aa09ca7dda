namespace FollowUp.Features.ActionItems;

/// <summary>Which items a list shows.</summary>
public enum StatusFilter
{
    Open,
    Late,
    ReportedDone,

    /// <summary>Outstanding, and nobody is responsible.</summary>
    WithoutResponsible,

    /// <summary>Outstanding, and a responsible said "not mine" since the last assignment.</summary>
    HandedBack,

    /// <summary>Outstanding, and another date is asked for.</summary>
    ExtensionAsked,
    Settled,
    All,
}
