using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Names;
using FollowUp.Mining.Commitments;

namespace FollowUp.Features.MinutesImport;

/// <summary>From the words of the minutes to the directory: whom they mean, on the day of the meeting. Pure.</summary>
public static class ResponsibleResolver
{
    /// <summary>
    /// The parties that an actor stands for: by the directory, else by what the forum's secretary answered before; empty when nobody
    /// knows the words.
    /// </summary>
    public static ResolvedActor Resolve(MinedActor actor, Organisation organisation, Forum? forum, DateOnly meetingDate) =>
        Learned(actor, organisation, forum, meetingDate) is { } party
            ? One(actor.Text, actor.Kind, party) with { IsRemembered = true }
            : ByDirectory(actor, organisation, forum, meetingDate);

    /// <summary>True when the directory alone does not say whom the words mean, so that a secretary's answer is worth remembering.</summary>
    public static bool IsAskedAbout(MinedActor actor, Organisation organisation, Forum forum, DateOnly meetingDate) =>
        Learned(actor, organisation, forum, meetingDate) is not null
        || ByDirectory(actor, organisation, forum, meetingDate) is { Parties.IsEmpty: true, IsGroup: false };

    /// <summary>Null where the words themselves stand in the directory: it may have learned them later than we did.</summary>
    private static ResponsibleParty? Learned(MinedActor actor, Organisation organisation, Forum? forum, DateOnly meetingDate) =>
        forum is not null
        && organisation.LearnedNames.GetValueOrDefault(LearnedName.IdOf(forum.Id, actor.Text))?.PartyOn(meetingDate, organisation) is { } party
        && ByDirectory(actor with { Normalized = actor.Text }, organisation, forum, meetingDate) is { Parties.IsEmpty: true, IsGroup: false }
            ? party
            : null;

    private static ResolvedActor ByDirectory(MinedActor actor, Organisation organisation, Forum? forum, DateOnly meetingDate)
    {
        var words = actor.Text;
        ImmutableArray<string> names = [actor.Normalized, actor.Text];

        if (actor.Kind == ActorKind.Group || (forum is not null && forum.GroupNames.Any(group => Same(group, names))))
        {
            return forum is not null && forum.GroupNames.Any(group => Same(group, names))
                ? new ResolvedActor(words, actor.Kind, PartiesOfMembers(forum, words, organisation, meetingDate), true)
                : new ResolvedActor(words, actor.Kind, [], true);
        }

        if (organisation.Positions.Values.FirstOrDefault(p => Same(p.Title, names) || p.Aliases.Any(alias => Same(alias, names))) is { } position)
        {
            return One(words, actor.Kind, new ResponsibleParty(null, position.Id, words));
        }

        var people = organisation.People.Values
            .Where(p => p.IsHereOn(meetingDate))
            .Where(p => Same(p.Name, names) || p.Aliases.Any(alias => Same(alias, names))
                || (p.Initials is { } initials && names.Contains(initials, StringComparer.Ordinal)))
            .ToImmutableArray();
        if (people.Length == 1)
        {
            return One(words, actor.Kind, new ResponsibleParty(people[0].Id, null, words));
        }

        // A department means its head; where nobody said who that is, the position that is titled after it.
        if (organisation.Departments.Values.FirstOrDefault(d => Same(d.Name, names) || d.Aliases.Any(alias => Same(alias, names))) is { } department
            && ChefOf(department, organisation) is { } chef)
        {
            return One(words, actor.Kind, new ResponsibleParty(null, chef.Id, words));
        }

        return new ResolvedActor(words, actor.Kind, [], false);
    }

    /// <summary>The members of a forum on a day, each once; whoever sits in it for a position stands for the position.</summary>
    public static ImmutableArray<ResponsibleParty> PartiesOfMembers(Forum forum, string? words, Organisation organisation, DateOnly day)
    {
        var roles = forum.AllRoles.Where(role => role.Kind == RoleKind.Member && role.IsInForceOn(day)).ToList();
        return
        [
            .. forum.MembersOn(day, organisation)
                .Select(id => roles.FirstOrDefault(role => role.PositionId is { } seat && organisation.Positions.GetValueOrDefault(seat)?.HolderOn(day) == id) is { } role
                    ? new ResponsibleParty(null, role.PositionId, words)
                    : PartyOfMember(id, words, organisation, day))
                .DistinctBy(party => party.Key),
        ];
    }

    /// <summary>A member by the position that they hold, so that the task follows the position.</summary>
    private static ResponsibleParty PartyOfMember(Guid personId, string? words, Organisation organisation, DateOnly day) =>
        organisation.PositionsOf(personId, day).FirstOrDefault() is { } position
            ? new ResponsibleParty(null, position.Id, words)
            : new ResponsibleParty(personId, null, words);

    private static Position? ChefOf(Department department, Organisation organisation) =>
        organisation.Positions.GetValueOrDefault(department.HeadPositionId ?? Guid.Empty) ?? organisation.Positions.Values
            .Where(p => p.DepartmentId == department.Id)
            .OrderByDescending(p => p.Title.Contains("chef", StringComparison.OrdinalIgnoreCase))
            .ThenBy(p => p.Title, StringComparer.Ordinal)
            .FirstOrDefault();

    private static ResolvedActor One(string words, ActorKind kind, ResponsibleParty party) => new(words, kind, [party], false);

    /// <summary>The same words, letter case aside.</summary>
    internal static bool Same(string known, ImmutableArray<string> names) =>
        names.Any(name => string.Equals(Plain(known), Plain(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>"Økonomi og Stab" is "Økonomi &amp; Stab".</summary>
    private static string Plain(string name) => name.Replace(" og ", " & ", StringComparison.OrdinalIgnoreCase).Trim();
}

/// <param name="IsGroup">The secretary chooses: one shared task, or one for each.</param>
public sealed record ResolvedActor(string Words, ActorKind Kind, ImmutableArray<ResponsibleParty> Parties, bool IsGroup)
{
    /// <summary>A secretary said it at earlier minutes of the forum.</summary>
    public bool IsRemembered { get; init; }
}
