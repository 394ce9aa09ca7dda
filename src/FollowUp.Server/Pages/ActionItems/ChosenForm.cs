using FollowUp.Domain.ActionItems;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What becomes of several commitments; each button needs a part of it.</summary>
public sealed class ChosenForm
{
    /// <summary>Null when none was sent.</summary>
    public IReadOnlyList<ChosenItem>? Items { get; set; }

    /// <summary>Key of the one who becomes responsible; empty: nobody.</summary>
    public string? Responsible { get; set; }

    public DateOnly? Day { get; set; }

    public string? Reason { get; set; }

    /// <summary>Null, as with the next two: as the forum has it.</summary>
    public ClosedBy? ClosedBy { get; set; }

    public ExtensionRule? Extensions { get; set; }

    public GrantedBy? GrantedBy { get; set; }
}

/// <summary>One of them, with the revision that was on the screen.</summary>
public sealed class ChosenItem
{
    public Guid Id { get; set; }

    public int Revision { get; set; }
}
