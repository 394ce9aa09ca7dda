namespace FollowUp.Server.Pages.Absences;

/// <summary>An absence, or a standing deputy, as somebody typed it.</summary>
public sealed class AbsenceForm
{
    /// <summary>Null: the one who asks.</summary>
    public Guid? Person { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>Empty: until further notice.</summary>
    public DateOnly? To { get; set; }

    public Guid? Deputy { get; set; }

    public string? Note { get; set; }

    /// <summary>The absence that is ended.</summary>
    public Guid? Absence { get; set; }

    /// <summary>The position whose standing deputy is set.</summary>
    public Guid? Position { get; set; }
}
