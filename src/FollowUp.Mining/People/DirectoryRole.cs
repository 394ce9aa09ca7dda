namespace FollowUp.Mining.People;

/// <summary>
/// A role in a forum with its days, both included. In the file it may stand among <c>members</c> or <c>secretaries</c>, or as
/// <c>chair</c>, in place of a person's id: <c>{"person": "mette.rosenlund", "from": "2024-02-01"}</c> or
/// <c>{"position": "Chefen for Økonomi &amp; Stab"}</c>.
/// </summary>
/// <param name="Kind"><see cref="Chair"/>, <see cref="Secretary"/> or <see cref="Member"/>.</param>
/// <param name="Person">The person's id; null where the role belongs to a position.</param>
/// <param name="Position">The position's title; null where the role belongs to a person.</param>
/// <param name="From">Null: nobody wrote down when it began.</param>
/// <param name="To">Null: still.</param>
public sealed record DirectoryRole(string Kind, string? Person, string? Position, DateOnly? From, DateOnly? To)
{
    /// <summary>Presides.</summary>
    public const string Chair = "chair";

    /// <summary>Keeps the minutes and the list.</summary>
    public const string Secretary = "secretary";

    /// <summary>Takes part.</summary>
    public const string Member = "member";
}
