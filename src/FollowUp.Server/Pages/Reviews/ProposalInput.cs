using FollowUp.Domain.ActionItems;
using FollowUp.Features.MinutesImport;

namespace FollowUp.Server.Pages.Reviews;

/// <summary>What the secretary types about a proposal, mined or made by hand.</summary>
public sealed class ProposalInput
{
    /// <summary>The choice that leaves the responsible as read, however many they are.</summary>
    public const string AsRead = "as-read";

    public string? Proposal { get; set; }

    public string? Title { get; set; }

    public ActionItemKind Kind { get; set; }

    public string? Responsible { get; set; }

    public DateOnly? Deadline { get; set; }

    /// <summary>What becomes of it when several are responsible.</summary>
    public GroupDuty Duty { get; set; } = GroupDuty.EachAnswers;

    /// <summary>Only for one made by hand: the words of the minutes.</summary>
    public string? Evidence { get; set; }

    public int? Point { get; set; }

    /// <summary>Made when the form is shown: sent twice, it adds one proposal.</summary>
    public Guid Token { get; set; }

    public static ProposalInput Of(ReviewProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new ProposalInput
        {
            Proposal = proposal.Id,
            Title = proposal.Form.Title,
            Kind = proposal.Form.Kind,
            Responsible = proposal.Form.Responsible.Length switch
            {
                0 => "",
                1 => proposal.Form.Responsible[0].Key,
                _ => AsRead,
            },
            Deadline = proposal.Form.Deadline?.Day,
            Duty = proposal.Form switch
            {
                { EachAnswers: true } => GroupDuty.EachAnswers,
                { OneForEach: true } => GroupDuty.OneForEach,
                { Responsible.Length: > 1 } => GroupDuty.Shared,

                // Whoever changes one responsible to a group has not chosen yet.
                _ => GroupDuty.EachAnswers,
            },
        };
    }

    public ProposalEdit ToEdit(ReviewProposal? read) => new(
        Title ?? "",
        Kind,
        Responsible switch
        {
            null or "" => [],
            AsRead => [.. (read?.Form.Responsible ?? []).Select(party => party.Key)],
            var key => [key],
        },
        Deadline,
        Duty == GroupDuty.OneForEach) { EachAnswers = Duty == GroupDuty.EachAnswers };
}
