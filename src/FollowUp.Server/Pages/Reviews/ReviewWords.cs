using FollowUp.Domain.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;
using FollowUp.Server.Web;

namespace FollowUp.Server.Pages.Reviews;

/// <summary>How the review is put into words and order.</summary>
public static class ReviewWords
{
    /// <summary>The next proposal without an answer: after this one, else from the top.</summary>
    public static ReviewProposal? NextAfter(this ReviewPage review, int number)
    {
        ArgumentNullException.ThrowIfNull(review);
        var waiting = review.Proposals.Where(p => p.State == ProposalState.Waiting).OrderBy(p => p.Number).ToList();
        return waiting.FirstOrDefault(p => p.Number > number) ?? waiting.FirstOrDefault();
    }

    /// <summary>"CF - Evt." is "Evt." on a page that names the forum already.</summary>
    public static string WithoutPrefix(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var dash = title.IndexOf(" - ", StringComparison.Ordinal);
        return dash is > 0 and <= 5 && title[..dash].All(char.IsUpper) ? title[(dash + 3)..] : title;
    }

    /// <summary>Sections that are read first: the decision, and whatever a proposal stands on.</summary>
    public static bool IsShownFirst(this ReviewSection section, ReviewPoint point)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(point);
        return section.Kind == SectionKind.Decision ||
            point.Proposals.Any(p => p.Start >= section.Start && p.Start < section.Start + section.Text.Length);
    }

    /// <summary>Warnings about deadlines have one code; their message begins with that of the doubt ("weekday-differs: ...").</summary>
    public static string CodeOf(ReviewRemark remark)
    {
        ArgumentNullException.ThrowIfNull(remark);
        var doubt = remark.Message.Split(':')[0];
        return remark.Code == "deadline-warning" && DeadlineWarnings.Codes.Contains(doubt) ? doubt : remark.Code;
    }

    /// <summary>The responsible by name, or how many they are and what each of them gets.</summary>
    public static string ResponsibleOf(this ScreenText text, ReviewProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.Form switch
        {
            { EachAnswers: true } => text["review.each-answers", proposal.Responsible.Length],
            { OneForEach: true } => text["review.one-each", proposal.Responsible.Length],
            _ => text.NamesOf(proposal.Responsible),
        };
    }

    /// <summary>Icon and words above the title.</summary>
    public static (string Icon, string Words) KindOf(this ScreenText text, ReviewProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.Form switch
        {
            { OneForEach: true } or { EachAnswers: true } => ("groups", text["kind.shared"]),
            { Kind: ActionItemKind.ReturnToForum } when proposal.ReturnsTo is { } forum => ("refresh", text["kind.returns-to", forum]),
            { Kind: ActionItemKind.ReturnToForum } => ("refresh", text["kind.returns"]),
            { Kind: ActionItemKind.Inform } => ("send", text["kind.inform"]),
            { Kind: ActionItemKind.ReportIn } => ("groups", text["kind.report-in"]),
            _ => (proposal.Certainty == 1 ? "help" : "assignment", text["kind.action"]),
        };
    }
}

/// <summary>A proposal on its page.</summary>
public sealed record ProposalOnPage(Guid MinutesId, ReviewProposal Proposal, bool IsCurrent);

/// <summary>A point on its page.</summary>
public sealed record PointOnPage(ReviewModel Page, ReviewPoint Point);
