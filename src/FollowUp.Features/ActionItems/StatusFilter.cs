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

    /// <summary>Outstanding, and no day was agreed.</summary>
    WithoutDeadline,

    /// <summary>Open, and no mail reaches a responsible: the position is vacant, or nobody knows an address.</summary>
    WithoutMail,

    /// <summary>Open, and the mail server refused the last mail to somebody whose move it is.</summary>
    MailRefused,

    /// <summary>Outstanding, and somebody who was absent when it was decided has not said that they saw it.</summary>
    NotAcknowledged,
}
