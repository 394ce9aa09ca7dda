using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Directory;

namespace FollowUp.Features.MinutesImport;

/// <summary>A proposal as the secretary typed it.</summary>
/// <param name="ResponsibleKeys">"person:…", "position:…", or "group:…" with a forum's id for all its members; empty: nobody yet.</param>
/// <param name="Deadline">Null: no deadline.</param>
public sealed record ProposalEdit(
    string Title, ActionItemKind Kind, ImmutableArray<string> ResponsibleKeys, DateOnly? Deadline, bool OneForEach)
{
    public const string GroupPrefix = "group:";

    /// <summary>One task with a receipt from each of the responsible; it goes before <see cref="OneForEach"/>.</summary>
    public bool EachAnswers { get; init; }

    /// <summary>The form that the edit makes; words of the mined deadline stay where its day was kept.</summary>
    public ProposalForm ToForm(ProposalForm? mined, Organisation organisation, DateOnly meetingDate)
    {
        ImmutableArray<ResponsibleParty> parties =
            [.. ResponsibleKeys.SelectMany(key => PartiesOf(key, mined, organisation, meetingDate)).DistinctBy(p => p.Key)];
        var deadline = Deadline is not { } day ? null : mined?.Deadline?.Day == day ? mined.Deadline : new Deadline(day, null, null);
        return new ProposalForm(Title, Kind, parties, deadline, OneForEach && !EachAnswers && parties.Length > 1)
        {
            EachAnswers = EachAnswers && parties.Length > 1,
            MembersOf = GroupOf(mined, organisation),
        };
    }

    /// <summary>The names of the fields in which an accepted form differs from what was mined.</summary>
    public static ImmutableArray<string> Differences(ProposalForm mined, ProposalForm accepted)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        if (mined.Title != accepted.Title)
        {
            fields.Add("title");
        }

        if (mined.Kind != accepted.Kind)
        {
            fields.Add("kind");
        }

        if (!mined.Responsible.Select(p => p.Key).ToHashSet().SetEquals(accepted.Responsible.Select(p => p.Key)))
        {
            fields.Add("responsible");
        }

        if (mined.Deadline?.Day != accepted.Deadline?.Day)
        {
            fields.Add("deadline");
        }

        return fields.ToImmutable();
    }

    /// <summary>The forum that is responsible as a whole, chosen or as read.</summary>
    private Guid? GroupOf(ProposalForm? mined, Organisation organisation) =>
        ResponsibleKeys is [var only] && only.StartsWith(GroupPrefix, StringComparison.Ordinal)
            && Guid.TryParse(only.AsSpan(GroupPrefix.Length), out var id) && organisation.Forums.ContainsKey(id) ? id
        : mined?.MembersOf is { } read && mined.Responsible.Select(party => party.Key).ToHashSet().SetEquals(ResponsibleKeys) ? read
        : null;

    private static ImmutableArray<ResponsibleParty> PartiesOf(
        string key, ProposalForm? mined, Organisation organisation, DateOnly meetingDate)
    {
        if (mined?.Responsible.FirstOrDefault(p => p.Key == key) is { } kept)
        {
            return [kept];
        }

        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Guid.TryParse(key[(colon + 1)..], out var id)
            ? key[..(colon + 1)] switch
            {
                "person:" when organisation.People.ContainsKey(id) => [new ResponsibleParty(id, null, null)],
                "position:" when organisation.Positions.ContainsKey(id) => [new ResponsibleParty(null, id, null)],
                GroupPrefix when organisation.Forums.TryGetValue(id, out var forum) =>
                    ResponsibleResolver.PartiesOfMembers(forum, null, organisation, meetingDate),
                _ => [],
            }
            : [];
    }
}
