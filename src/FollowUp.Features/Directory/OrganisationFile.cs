using FollowUp.Domain.ActionItems;
using FollowUp.Mining.People;

namespace FollowUp.Features.Directory;

/// <summary>The stored directory in the form that mining reads: names, aliases and who held what when.</summary>
public static class OrganisationFile
{
    /// <param name="day">The day whose chairs, secretaries and members are named; mining asks for no other day.</param>
    /// <param name="forumId">The forum whose minutes are mined: the names that it taught are names too.</param>
    public static OrganisationDirectory For(Organisation organisation, DateOnly day, Guid forumId)
    {
        var learned = organisation.LearnedNames.Values.Where(name => name.ForumId == forumId).ToLookup(name => name.ResponsibleKey, name => name.Words);
        string ExternalId(Guid id) => organisation.People.TryGetValue(id, out var person) ? person.ExternalId : id.ToString("N");
        string? Title(Guid? position) => organisation.Positions.GetValueOrDefault(position ?? Guid.Empty)?.Title;
        return new OrganisationDirectory(
            organisation.Municipality,
            [
                .. organisation.Departments.Values.Select(d => new DirectoryDepartment(d.Name, d.Aliases)
                {
                    Head = Title(d.HeadPositionId),
                    Parent = organisation.Departments.GetValueOrDefault(d.ParentId ?? Guid.Empty)?.Name,
                }),
            ],
            [
                .. organisation.People.Values.Where(p => p.IsHereOn(day)).Select(p => new DirectoryPerson(p.ExternalId, p.Name, p.Initials, p.Email, p.SignInName)
                {
                    Aliases = [.. p.Aliases.Union(learned[ResponsibleParty.KeyOfPerson(p.Id)])],
                    Left = p.LeftOn,
                }),
            ],
            [
                .. organisation.Positions.Values.Select(p => new DirectoryPosition(
                    p.Title,
                    organisation.Departments[p.DepartmentId].Name,
                    [.. p.Aliases.Union(learned[ResponsibleParty.KeyOfPosition(p.Id)])],
                    [.. p.Holders.Select(h => new PositionHolder(ExternalId(h.PersonId), h.From, h.To))])
                {
                    Deputies = [.. p.Deputies.Select(d => new PositionHolder(ExternalId(d.PersonId), d.From, d.To))],
                }),
            ],
            [
                .. organisation.Forums.Values.Select(f => new DirectoryForum(
                    f.Name,
                    f.Abbreviation,
                    f.Aliases,
                    f.GroupNames,
                    f.ChairOn(day, organisation) is { } chair ? ExternalId(chair) : null,
                    [.. f.SecretariesOn(day, organisation).Select(ExternalId)],
                    [.. f.MembersOn(day, organisation).Select(ExternalId)],
                    [.. organisation.Meetings.Where(m => m.ForumId == f.Id).Select(m => new DirectoryMeeting(m.Date, m.Start, m.Place))])),
            ],
            [.. organisation.People.Values.Where(p => p.IsDirector).Select(p => p.ExternalId)],
            [.. organisation.People.Values.Where(p => p.IsAdministrator).Select(p => p.ExternalId)]);
    }
}
