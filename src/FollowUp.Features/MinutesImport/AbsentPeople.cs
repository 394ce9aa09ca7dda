using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>Whom the directory takes those for whom minutes note as absent. Pure.</summary>
public static class AbsentPeople
{
    /// <summary>The people; names that nobody, or more than one, goes by are left out.</summary>
    public static ImmutableHashSet<Guid> Of(IEnumerable<Attendee> absent, Organisation organisation, Forum forum, DateOnly meetingDate) =>
        [.. absent.Select(attendee => Resolve(attendee, organisation, forum, meetingDate)).OfType<Guid>()];

    /// <summary>Those of the absent who are responsible: they were on the day of the meeting, and are to this day.</summary>
    public static ImmutableArray<Guid> Among(
        ImmutableArray<ResponsibleParty> responsible, ImmutableHashSet<Guid> absent, Organisation organisation, DateOnly meetingDate, DateOnly today) =>
    [
        .. responsible
            .Select(party => organisation.PersonFor(party, meetingDate) is { } then && organisation.PersonFor(party, today)?.Id == then.Id ? then.Id : (Guid?)null)
            .OfType<Guid>().Where(absent.Contains).Distinct(),
    ];

    private static Guid? Resolve(Attendee attendee, Organisation organisation, Forum forum, DateOnly day)
    {
        var here = organisation.People.Values.Where(person => person.IsHereOn(day)).ToList();
        var named = here.Where(person => IsNamed(person, attendee)).Select(person => person.Id).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        ImmutableArray<string> titles = [.. new[] { attendee.Position, attendee.Name }.OfType<string>()];
        var holders = organisation.Positions.Values
            .Where(position => ResponsibleResolver.Same(position.Title, titles) || position.Aliases.Any(alias => ResponsibleResolver.Same(alias, titles)))
            .Select(position => position.HolderOn(day)).OfType<Guid>().Distinct()
            .Where(holder => named.Count == 0 || named.Contains(holder)).ToList();
        if (holders.Count == 1)
        {
            return holders[0];
        }

        // "Afbud: Karen": a first name is said of colleagues alone.
        var members = forum.MembersOn(day, organisation);
        var first = here.Where(person => members.Contains(person.Id) && ResponsibleResolver.Same(person.Name.Split(' ')[0], [attendee.Name])).ToList();
        return named.Count == 0 && first.Count == 1 ? first[0].Id : null;
    }

    private static bool IsNamed(Person person, Attendee attendee) =>
        ResponsibleResolver.Same(person.Name, [attendee.Name])
        || person.Aliases.Any(alias => ResponsibleResolver.Same(alias, [attendee.Name]))
        || (person.Initials is { } initials && (attendee.Initials == initials || attendee.Name == initials));
}
