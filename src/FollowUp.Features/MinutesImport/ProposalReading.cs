using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;

namespace FollowUp.Features.MinutesImport;

/// <summary>A mined proposal as the directory and the meeting calendar read it: what accepting it unchanged would register.</summary>
public sealed record ProposalReading(MinedCommitment Mined, ProposalForm Form, ImmutableArray<ResolvedActor> Actors)
{
    /// <summary>The meeting or window that it comes back in; null for what does not, or where nobody knows when.</summary>
    public ComeBackWindow? ComesBack { get; init; }

    public static ProposalReading Of(MinedCommitment mined, Organisation organisation, Forum forum, DateOnly meetingDate)
    {
        var actors = mined.Responsible
            .Select(actor => ResponsibleResolver.Resolve(actor, organisation, forum, meetingDate))
            .ToImmutableArray();
        ImmutableArray<ResponsibleParty> parties = [.. actors.SelectMany(a => a.Parties).DistinctBy(p => p.Key)];
        var form = new ProposalForm(
            mined.Title,
            KindOf(mined.Kind),
            parties,
            DeadlineOf(mined, organisation, forum, meetingDate),
            OneForEach: false)
        {
            EachAnswers = actors.Any(a => a.IsGroup) && parties.Length > 1,
            MembersOf = actors.All(a => a.IsGroup) && !parties.IsEmpty ? forum.Id : null,
        };
        return new ProposalReading(mined, form, actors) { ComesBack = ComeBackReading.Of(mined, form, organisation, forum, meetingDate) };
    }

    public static ActionItemKind KindOf(CommitmentKind kind) => kind switch
    {
        CommitmentKind.ReturnToForum => ActionItemKind.ReturnToForum,
        CommitmentKind.Inform => ActionItemKind.Inform,
        CommitmentKind.ReportIn => ActionItemKind.ReportIn,
        _ => ActionItemKind.Action,
    };

    private static Deadline? DeadlineOf(MinedCommitment mined, Organisation organisation, Forum forum, DateOnly meetingDate)
    {
        if (mined.Deadline is not { } words)
        {
            return null;
        }

        var day = words.Date ?? words.Latest ?? (words.Kind == DeadlineKind.Meeting
            ? organisation.NextMeeting(ComeBackReading.ForumOf(mined, organisation, forum).Id, meetingDate.AddDays(1))?.Date
            : null);
        return day is null ? null : new Deadline(day.Value, words.Earliest, words.Text);
    }
}
