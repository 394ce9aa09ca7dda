namespace FollowUp.Features.Directory.Csv;

/// <summary>The columns that a file may have, and the headings that mean them, in Danish and English; the first is the one that we name.</summary>
internal static class CsvColumn
{
    public const string Abbreviation = "forkortelse";
    public const string Aliases = "aliasser";
    public const string Department = "afdeling";
    public const string Email = "e-mail";
    public const string Forum = "forum";
    public const string From = "fra";
    public const string GroupNames = "gruppenavne";
    public const string Holder = "indehaver";
    public const string Id = "brugernavn";
    public const string Initials = "initialer";
    public const string Left = "fratrådt";
    public const string Name = "navn";
    public const string Person = "person";
    public const string Position = "stilling";
    public const string Role = "rolle";
    public const string SignInName = "login";
    public const string To = "til";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["abbreviation"] = Abbreviation,
        ["alias"] = Aliases,
        ["aliases"] = Aliases,
        ["aliaser"] = Aliases,
        ["andre navne"] = Aliases,
        ["department"] = Department,
        ["email"] = Email,
        ["mail"] = Email,
        ["mailadresse"] = Email,
        ["udvalg"] = Forum,
        ["from"] = From,
        ["start"] = From,
        ["startdato"] = From,
        ["group names"] = GroupNames,
        ["groups"] = GroupNames,
        ["holder"] = Holder,
        ["id"] = Id,
        ["user name"] = Id,
        ["username"] = Id,
        ["bruger"] = Id,
        ["initials"] = Initials,
        ["left"] = Left,
        ["left on"] = Left,
        ["fratrådt dato"] = Left,
        ["name"] = Name,
        ["title"] = Position,
        ["position"] = Position,
        ["titel"] = Position,
        ["role"] = Role,
        ["sign-in name"] = SignInName,
        ["upn"] = SignInName,
        ["to"] = To,
        ["slut"] = To,
        ["slutdato"] = To,
    };

    private static readonly HashSet<string> Own = new(
        [
            Abbreviation, Aliases, Department, Email, Forum, From, GroupNames, Holder, Id, Initials, Left, Name, Person, Position, Role, SignInName, To,
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that a heading means; null when it means none.</summary>
    public static string? Of(string heading) =>
        Own.TryGetValue(heading.Trim(), out var own) ? own : Meanings.GetValueOrDefault(heading.Trim());
}
