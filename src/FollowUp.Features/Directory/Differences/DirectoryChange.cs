using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Differences;

/// <summary>What an import would do to one part of the directory, or that the file does not name it any more.</summary>
/// <param name="Name">As people know it.</param>
/// <param name="Fields">What is said of it now that was not before.</param>
/// <param name="Periods">Who begins or ends to hold or be something there.</param>
public sealed record DirectoryChange(
    ChangeKind Kind, DirectoryPart Part, string Name, ImmutableArray<FieldChange> Fields, ImmutableArray<PeriodChange> Periods)
{
    /// <summary>Periods that end, and a person who leaves.</summary>
    public int Ended => Periods.Count(period => period.Kind is PeriodKind.Ends)
        + Fields.Count(one => one is { Field: DirectoryField.Left, After: not null });
}

/// <param name="Field">One of <see cref="DirectoryField"/>.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <param name="Role">One of <see cref="DirectoryField"/>.</param>
/// <param name="Who">Name of the person, or title of the position.</param>
/// <param name="To">Null: still.</param>
public sealed record PeriodChange(PeriodKind Kind, string Role, string Who, DateOnly From, DateOnly? To);

public enum ChangeKind
{
    Added,
    Changed,

    /// <summary>The file does not name it any more; it stays as it is.</summary>
    NotNamed,
}

public enum DirectoryPart
{
    Municipality,
    Department,
    Person,
    Position,
    Forum,
    Meeting,
    Absence,
}

public enum PeriodKind
{
    Begins,
    Ends,

    /// <summary>Began today by an earlier import and is not named by this one: it never was.</summary>
    TakenBack,
}

/// <summary>What can be said of a part of the directory, by the name that programs see.</summary>
public static class DirectoryField
{
    public const string Abbreviation = "abbreviation";
    public const string Administrator = "administrator";
    public const string Aliases = "aliases";
    public const string Cancelled = "cancelled";
    public const string Chair = "chair";
    public const string Date = "date";
    public const string Department = "department";
    public const string Deputy = "deputy";
    public const string Director = "director";
    public const string Email = "email";
    public const string From = "from";
    public const string GroupNames = "group-names";
    public const string Head = "head";
    public const string Holder = "holder";
    public const string Id = "id";
    public const string Initials = "initials";
    public const string Left = "left";
    public const string Member = "member";
    public const string Name = "name";
    public const string Note = "note";
    public const string Parent = "parent";
    public const string Place = "place";
    public const string Secretary = "secretary";
    public const string SignInName = "sign-in-name";
    public const string Start = "start";
    public const string To = "to";

    /// <summary>The value of a field that is so or is not.</summary>
    public const string Yes = "yes";
}
