namespace FollowUp.Server.Pages.Reviews;

/// <summary>What becomes of a proposal that several are responsible for.</summary>
public enum GroupDuty
{
    /// <summary>One task with a receipt from each.</summary>
    EachAnswers,

    /// <summary>A task for each.</summary>
    OneForEach,

    /// <summary>One task that they share.</summary>
    Shared,
}
