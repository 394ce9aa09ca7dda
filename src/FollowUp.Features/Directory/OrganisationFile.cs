using FollowUp.Mining.People;

namespace FollowUp.Features.Directory;

/// <summary>The stored directory in the form that mining reads: names, aliases and who held what when.</summary>
public static class OrganisationFile
{
    public static OrganisationDirectory For(Organisation organisation)
    {
        string ExternalId(Guid id) => organisation.People.TryGetValue(id, out var person) ? person.ExternalId : id.ToString("N");
        return new OrganisationDirectory(
            organisation.Municipality,
            [.. organisation.Departments.Values.Select(d => new DirectoryDepartment(d.Name, d.Aliases))],
            [.. organisation.People.Values.Select(p => new DirectoryPerson(p.ExternalId, p.Name, p.Initials, p.Email, p.SignInName))],
            [.. organisation.Positions.Values.Select(p => new DirectoryPosition(
                p.Title,
                organisation.Departments[p.DepartmentId].Name,
                p.Aliases,
                [.. p.Holders.Select(h => new PositionHolder(ExternalId(h.PersonId), h.From, h.To))]))],
            [.. organisation.Forums.Values.Select(f => new DirectoryForum(
                f.Name,
                f.Abbreviation,
                f.Aliases,
                f.GroupNames,
                f.ChairId is { } chair ? ExternalId(chair) : null,
                [.. f.SecretaryIds.Select(ExternalId)],
                [.. f.MemberIds.Select(ExternalId)],
                [.. organisation.Meetings.Where(m => m.ForumId == f.Id).Select(m => new DirectoryMeeting(m.Date, m.Start, m.Place))]))],
            [.. organisation.People.Values.Where(p => p.IsDirector).Select(p => p.ExternalId)],
            [.. organisation.People.Values.Where(p => p.IsAdministrator).Select(p => p.ExternalId)]);
    }
}
