using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Features.Directory.Names;
using Marten;

namespace FollowUp.Features.Directory;

/// <summary>The whole directory in memory: small (hundreds of people), the same object for as long as nobody writes to it.</summary>
public sealed record Organisation(
    string Municipality,
    ImmutableDictionary<Guid, Department> Departments,
    ImmutableDictionary<Guid, Person> People,
    ImmutableDictionary<Guid, Position> Positions,
    ImmutableDictionary<Guid, Forum> Forums,
    ImmutableArray<Meeting> Meetings)
{
    /// <summary>Another one whenever anything of it was written; whoever changes it can say which one they saw.</summary>
    public Guid Version { get; init; }

    /// <summary>What forums have decided about their commitments; a forum that is not named has decided nothing.</summary>
    public ImmutableDictionary<Guid, ForumPolicy> Policies { get; init; } = ImmutableDictionary<Guid, ForumPolicy>.Empty;

    /// <summary>Meetings that were planned and are not any more; <see cref="Meetings"/> are those that stand.</summary>
    public ImmutableArray<Meeting> CancelledMeetings { get; init; } = [];

    /// <summary>Those that stand and those that were cancelled.</summary>
    public IEnumerable<Meeting> AllMeetings => Meetings.Concat(CancelledMeetings);

    /// <summary>Whom forums' minutes mean by words that the directory does not know, by id.</summary>
    public ImmutableDictionary<Guid, LearnedName> LearnedNames { get; init; } = ImmutableDictionary<Guid, LearnedName>.Empty;

    /// <summary>Who is away when, those that are over as well; earliest first.</summary>
    public ImmutableArray<Absence> Absences { get; init; } = [];

    /// <summary>The directory as it is now.</summary>
    public static Task<Organisation> LoadAsync(IQuerySession session, CancellationToken cancellationToken) =>
        OrganisationInForce.Of(session).GetAsync(session, ReadAsync, cancellationToken);

    /// <summary>True when the person or position is in the directory.</summary>
    public bool Knows(ResponsibleParty party) => party switch
    {
        { PersonId: { } person } => People.ContainsKey(person),
        { PositionId: { } position } => Positions.ContainsKey(position),
        _ => false,
    };

    /// <summary>The positions that a person holds on a day.</summary>
    public IEnumerable<Position> PositionsOf(Guid personId, DateOnly day) => Positions.Values.Where(p => p.HolderOn(day) == personId);

    /// <summary>Everybody and every position that can be responsible.</summary>
    private IEnumerable<ResponsibleParty> Parties =>
        Positions.Keys.Select(id => new ResponsibleParty(null, id, null)).Concat(People.Keys.Select(id => new ResponsibleParty(id, null, null)));

    /// <summary>The person who is responsible on a day: the person named, or the holder of the position; null when vacant.</summary>
    public Person? PersonFor(ResponsibleParty party, DateOnly day) =>
        (party.PersonId ?? Positions.GetValueOrDefault(party.PositionId ?? Guid.Empty)?.HolderOn(day)) is { } id
            ? People.GetValueOrDefault(id)
            : null;

    /// <summary>The person's absence on a day; null when they are here.</summary>
    public Absence? AbsenceOf(Guid personId, DateOnly day) => Absences.LastOrDefault(absence => absence.PersonId == personId && absence.Covers(day));

    /// <summary>
    /// Who acts for a responsible that is away on the day: whom they named, else the standing deputy of the position. Null when the
    /// responsible is here, or nobody acts for them.
    /// </summary>
    public DeputyInAct? DeputyFor(ResponsibleParty party, DateOnly day)
    {
        if (PersonFor(party, day) is not { } absent || !absent.IsHereOn(day) || AbsenceOf(absent.Id, day) is not { } absence)
        {
            return null;
        }

        var standing = party.PositionId is { } position
            ? Positions.GetValueOrDefault(position)?.DeputyOn(day)
            : PositionsOf(absent.Id, day).Select(held => held.DeputyOn(day)).FirstOrDefault(id => id is not null);
        return (absence.DeputyId ?? standing) is { } id && id != absent.Id && People.GetValueOrDefault(id) is { } deputy && deputy.IsHereOn(day)
            ? new DeputyInAct(deputy, absent, absence)
            : null;
    }

    /// <summary>The departments whose head position the person holds on the day, and all below them.</summary>
    public ImmutableHashSet<Guid> DepartmentsLedBy(Guid personId, DateOnly day)
    {
        var led = Departments.Values
            .Where(d => d.HeadPositionId is { } head && Positions.GetValueOrDefault(head)?.HolderOn(day) == personId)
            .Select(d => d.Id).ToImmutableHashSet();
        for (var more = led; !more.IsEmpty;)
        {
            more = [.. Departments.Values.Where(d => d.ParentId is { } parent && more.Contains(parent) && !led.Contains(d.Id)).Select(d => d.Id)];
            led = led.Union(more);
        }

        return led;
    }

    /// <summary>The department of a responsible: of the position, or of a position that the person holds on the day.</summary>
    public Department? DepartmentOf(ResponsibleParty party, DateOnly day)
    {
        var position = party.PositionId is { } id
            ? Positions.GetValueOrDefault(id)
            : party.PersonId is { } person ? PositionsOf(person, day).FirstOrDefault() : null;
        return position is null ? null : Departments.GetValueOrDefault(position.DepartmentId);
    }

    /// <summary>What <see cref="DepartmentOf"/> gives on a day, by the keys of the responsible parties; without those that have none.</summary>
    public IReadOnlyDictionary<string, Department> DepartmentsByKey(DateOnly day) =>
        Parties
            .Select(party => (party.Key, Department: DepartmentOf(party, day)))
            .Where(known => known.Department is not null)
            .ToDictionary(known => known.Key, known => known.Department!);

    /// <summary>Keys of the responsible parties that mail reaches on a day.</summary>
    public string[] KeysWithMail(DateOnly day) =>
        [.. Parties.Where(party => PersonFor(party, day)?.Email is not null).Select(party => party.Key)];

    /// <summary>A forum by its name, abbreviation or alias, letter case aside.</summary>
    public Forum? ForumNamed(string? name) => name is null
        ? null
        : Forums.Values.FirstOrDefault(f => new[] { f.Name, f.Abbreviation }.Concat(f.Aliases)
            .Any(n => string.Equals(n, name.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>A meeting with the forum's meetings before and after it.</summary>
    public MeetingDates DatesAround(Meeting meeting)
    {
        var dates = Meetings.Where(m => m.ForumId == meeting.ForumId).Select(m => m.Date).ToList();
        return new MeetingDates(
            meeting.Date,
            dates.Where(d => d < meeting.Date).Select(d => (DateOnly?)d).Max(),
            dates.Where(d => d > meeting.Date).Select(d => (DateOnly?)d).Min());
    }

    /// <summary>The forum's first meeting on or after a day.</summary>
    public Meeting? NextMeeting(Guid forumId, DateOnly from) => Meetings.FirstOrDefault(m => m.ForumId == forumId && m.Date >= from);

    /// <summary>The policy of a forum, the usual one where it has none of its own.</summary>
    public ForumPolicy PolicyOf(Guid forumId) => Policies.GetValueOrDefault(forumId) ?? ForumPolicy.Of(forumId);

    /// <summary>Names, one after the other; people who are not known any more are left out.</summary>
    public string NamesOf(IEnumerable<Guid> people) =>
        string.Join(", ", people.Distinct().Select(id => People.GetValueOrDefault(id)?.Name).OfType<string>().Order(DanishOrder.Names));

    private static async Task<Organisation> ReadAsync(IQuerySession session, CancellationToken cancellationToken)
    {
        var about = await session.LoadAsync<Municipality>(Directory.Municipality.TheId, cancellationToken);
        var departments = await session.Query<Department>().ToListAsync(cancellationToken);
        var people = await session.Query<Person>().ToListAsync(cancellationToken);
        var positions = await session.Query<Position>().ToListAsync(cancellationToken);
        var forums = await session.Query<Forum>().ToListAsync(cancellationToken);
        var meetings = await session.Query<Meeting>().ToListAsync(cancellationToken);
        var policies = await session.Query<ForumPolicy>().ToListAsync(cancellationToken);
        var learned = await session.Query<LearnedName>().ToListAsync(cancellationToken);
        var absences = await session.Query<Absence>().ToListAsync(cancellationToken);
        return new Organisation(
            about?.Name ?? string.Empty,
            departments.ToImmutableDictionary(d => d.Id),
            people.ToImmutableDictionary(p => p.Id),
            positions.ToImmutableDictionary(p => p.Id),
            forums.ToImmutableDictionary(f => f.Id),
            [.. meetings.Where(m => m.CancelledOn is null).OrderBy(m => m.Date).ThenBy(m => m.Start)])
        {
            CancelledMeetings = [.. meetings.Where(m => m.CancelledOn is not null).OrderBy(m => m.Date)],
            Policies = policies.ToImmutableDictionary(policy => policy.Id),
            LearnedNames = learned.ToImmutableDictionary(name => name.Id),
            Absences = [.. absences.OrderBy(a => a.From).ThenBy(a => a.Id)],
        };
    }
}

/// <summary>Somebody acts for somebody who is away.</summary>
public sealed record DeputyInAct(Person Deputy, Person Absent, Absence Absence);

/// <summary>What the installation is called; one document.</summary>
public sealed record Municipality(Guid Id, string Name)
{
    public static Guid TheId { get; } = new("0f011011-0000-7000-8000-000000000001");
}
