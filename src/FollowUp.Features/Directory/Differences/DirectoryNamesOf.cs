using System.Globalization;

namespace FollowUp.Features.Directory.Differences;

/// <summary>The documents of a directory as fields and periods in words; ids become names. Pure.</summary>
/// <param name="after">The later directory: it knows every id of the earlier one.</param>
internal sealed class DirectoryNamesOf(Organisation after)
{
    public string Person(Guid? id) => after.People.GetValueOrDefault(id ?? Guid.Empty)?.Name ?? "";

    public string NameOf(Meeting meeting) => $"{after.Forums.GetValueOrDefault(meeting.ForumId)?.Name} {Day(meeting.Date)}";

    public IEnumerable<(string Field, string? Value)> Of(Department d) =>
    [
        (DirectoryField.Aliases, List(d.Aliases)),
        (DirectoryField.Head, Title(d.HeadPositionId)),
        (DirectoryField.Parent, after.Departments.GetValueOrDefault(d.ParentId ?? Guid.Empty)?.Name),
    ];

    public static IEnumerable<(string Field, string? Value)> Of(Person p) =>
    [
        (DirectoryField.Id, p.ExternalId),
        (DirectoryField.Name, p.Name),
        (DirectoryField.Initials, p.Initials),
        (DirectoryField.Email, p.Email),
        (DirectoryField.SignInName, p.SignInName == p.Email ? null : p.SignInName),
        (DirectoryField.Aliases, List(p.Aliases)),
        (DirectoryField.Left, p.LeftOn is { } left ? Day(left) : null),
        (DirectoryField.Director, p.IsDirector ? DirectoryField.Yes : null),
        (DirectoryField.Administrator, p.IsAdministrator ? DirectoryField.Yes : null),
    ];

    public IEnumerable<(string Field, string? Value)> Of(Position p) =>
    [
        (DirectoryField.Department, after.Departments.GetValueOrDefault(p.DepartmentId)?.Name),
        (DirectoryField.Aliases, List(p.Aliases)),
    ];

    public static IEnumerable<(string Field, string? Value)> Of(Forum f) =>
    [
        (DirectoryField.Abbreviation, f.Abbreviation),
        (DirectoryField.Aliases, List(f.Aliases)),
        (DirectoryField.GroupNames, List(f.GroupNames)),
    ];

    public static IEnumerable<(string Field, string? Value)> Of(Meeting m) =>
    [
        (DirectoryField.Date, Day(m.Date)),
        (DirectoryField.Cancelled, m.CancelledOn is { } cancelled ? Day(cancelled) : null),
        (DirectoryField.Start, m.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)),
        (DirectoryField.Place, m.Place),
    ];

    public IEnumerable<(string Field, string? Value)> Of(Absence a) =>
    [
        (DirectoryField.From, Day(a.From)),
        (DirectoryField.To, a.To is { } to ? Day(to) : null),
        (DirectoryField.Deputy, a.DeputyId is null ? null : Person(a.DeputyId)),
        (DirectoryField.Note, a.Note),
    ];

    public IEnumerable<(string Role, string Who, DateOnly From, DateOnly? To)> Periods(Position p) =>
    [
        .. p.Holders.Select(h => (DirectoryField.Holder, Person(h.PersonId), h.From, h.To)),
        .. p.Deputies.Select(d => (DirectoryField.Deputy, Person(d.PersonId), d.From, d.To)),
    ];

    public IEnumerable<(string Role, string Who, DateOnly From, DateOnly? To)> Periods(Forum f) =>
        f.AllRoles.Select(role => (
            role.Kind switch { RoleKind.Chair => DirectoryField.Chair, RoleKind.Secretary => DirectoryField.Secretary, _ => DirectoryField.Member },
            role.PersonId is { } person ? Person(person) : Title(role.PositionId) ?? "", role.From, role.To));

    private string? Title(Guid? position) => after.Positions.GetValueOrDefault(position ?? Guid.Empty)?.Title;

    private static string? List(IEnumerable<string> names) => string.Join(", ", names.Order(DanishOrder.Names)) is { Length: > 0 } list ? list : null;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
