using FollowUp.Domain.Reviews;
using FollowUp.Features.MinutesImport;

namespace FollowUp.Features.Directory.Names;

/// <summary>What a secretary's answer teaches: one actor whose words nobody knew, one responsible whom nobody else stands for. Pure.</summary>
public static class NameLesson
{
    /// <summary>Null where the answer says nothing, or leaves open which words mean whom.</summary>
    public static LearnedName? Of(ProposalReading reading, ProposalForm accepted, ReviewContext context, string proposalId)
    {
        var (organisation, forum, day) = (context.Organisation, context.Forum, context.Minutes.MeetingDate);
        var asked = reading.Mined.Responsible.ToLookup(actor => ResponsibleResolver.IsAskedAbout(actor, organisation, forum, day));
        var unknown = asked[true].Select(actor => actor.Text).Distinct().ToList();
        var known = asked[false].SelectMany(actor => ResponsibleResolver.Resolve(actor, organisation, forum, day).Parties)
            .Select(party => party.Key).ToHashSet();
        var chosen = accepted.Responsible.Where(party => !known.Contains(party.Key)).ToList();
        return unknown is [var words] && chosen is [var party]
            && organisation.LearnedNames.GetValueOrDefault(LearnedName.IdOf(forum.Id, words))?.ResponsibleKey != party.Key
            ? new LearnedName(
                LearnedName.IdOf(forum.Id, words), forum.Id, words, party.Key, context.Act.PersonId, context.Act.At, context.ReviewId, proposalId)
            : null;
    }
}
