namespace FollowUp.Domain.ActionItems;

/// <summary>What kind of commitment it is (docs/glossary.md).</summary>
public enum ActionItemKind
{
    /// <summary>Something is made or done.</summary>
    Action,

    /// <summary>Genoptagelse: the matter, or a report on it, comes back to a forum.</summary>
    ReturnToForum,

    /// <summary>Somebody is told, invited or sent something.</summary>
    Inform,

    /// <summary>Names or input are handed in.</summary>
    ReportIn,
}
