using System.Collections.Immutable;

namespace FollowUp.Mining.People;

/// <summary>
/// The organisation as a file gives it: what <c>mine --directory</c> reads, and what an administrator imports. Days are Danish
/// calendar days; a null end means "still".
/// </summary>
/// <param name="Administrators">Ids of people who run the installation.</param>
/// <param name="Directors">Ids of people who see all forums' open items.</param>
public sealed record OrganisationDirectory(
    string Municipality,
    ImmutableArray<DirectoryDepartment> Departments,
    ImmutableArray<DirectoryPerson> People,
    ImmutableArray<DirectoryPosition> Positions,
    ImmutableArray<DirectoryForum> Forums,
    ImmutableArray<string> Directors,
    ImmutableArray<string> Administrators)
{
    /// <summary>Who is away when.</summary>
    public ImmutableArray<DirectoryAbsence> Absences { get; init; } = [];
}

/// <param name="Aliases">As minutes write it: "ØS", "Økonomi og Stab".</param>
public sealed record DirectoryDepartment(string Name, ImmutableArray<string> Aliases)
{
    /// <summary>The title of the position that answers for it; null when the file does not say.</summary>
    public string? Head { get; init; }

    /// <summary>The name of the department that it is a part of.</summary>
    public string? Parent { get; init; }
}

/// <param name="Id">Stable, the organisation's own (user name), for instance "mette.rosenlund".</param>
/// <param name="Email">Null for a person who gets no mail.</param>
/// <param name="SignInName">What the sign-in service calls the person; the mail address where it is null.</param>
public sealed record DirectoryPerson(string Id, string Name, string? Initials, string? Email, string? SignInName)
{
    /// <summary>Other names that minutes use.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The first day on which the person is not here any more; null: is here.</summary>
    public DateOnly? Left { get; init; }
}

/// <param name="Title">In definite form as minutes write it: "Chefen for Økonomi &amp; Stab".</param>
public sealed record DirectoryPosition(
    string Title,
    string Department,
    ImmutableArray<string> Aliases,
    ImmutableArray<PositionHolder> Holders)
{
    /// <summary>Standing deputies of the holder, from when to when.</summary>
    public ImmutableArray<PositionHolder> Deputies { get; init; } = [];
}

/// <summary>Who held a position from when to when, both days included.</summary>
public sealed record PositionHolder(string Person, DateOnly From, DateOnly? To);

/// <param name="Abbreviation">Prefix of titles and item numbers: "CF".</param>
/// <param name="GroupNames">Words that mean all members: "Cheferne", "Afdelingscheferne".</param>
public sealed record DirectoryForum(
    string Name,
    string Abbreviation,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> GroupNames,
    string? Chair,
    ImmutableArray<string> Secretaries,
    ImmutableArray<string> Members,
    ImmutableArray<DirectoryMeeting> Meetings)
{
    /// <summary>Roles with days, beside those that <see cref="Chair"/>, <see cref="Secretaries"/> and <see cref="Members"/> name without.</summary>
    public ImmutableArray<DirectoryRole> Roles { get; init; } = [];
}

/// <param name="Start">Local time, Europe/Copenhagen.</param>
public sealed record DirectoryMeeting(DateOnly Date, TimeOnly? Start, string? Place);
