namespace FollowUp.Domain.ActionItems;

/// <summary>
/// Who is responsible: a person, or a position whose holder on the day it is. Exactly one of the two ids is set.
/// </summary>
/// <param name="Words">As the minutes say it ("Chefen for Økonomi &amp; Stab"); null when chosen by hand.</param>
public sealed record ResponsibleParty(Guid? PersonId, Guid? PositionId, string? Words)
{
    /// <summary>"person:…" or "position:…", what lists are searched by.</summary>
    public string Key => PositionId is { } position ? KeyOfPosition(position) : KeyOfPerson(PersonId ?? Guid.Empty);

    public static string KeyOfPerson(Guid id) => $"person:{id:N}";

    public static string KeyOfPosition(Guid id) => $"position:{id:N}";
}
