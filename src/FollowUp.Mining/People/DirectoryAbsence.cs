namespace FollowUp.Mining.People;

/// <summary>A person is away, both days included.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="To">Null: until further notice.</param>
/// <param name="Deputy">The id of who acts meanwhile; null: the standing deputy of the position, if any.</param>
public sealed record DirectoryAbsence(string Person, DateOnly From, DateOnly? To, string? Deputy, string? Note);
