using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.MinutesImport;
using FollowUp.Server.Pages.Reviews;
using FollowUp.Server.Web.TagHelpers;

namespace FollowUp.IntegrationTests.Web;

public sealed class Marked_text
{
    [Fact]
    public void words_around_the_evidence_stay_plain_and_nothing_is_lost()
    {
        var line = MarkedText.Lines("Først. Bo sender planen. Sidst.", 100, [Proposal(1, 107, 124)], null).Single();

        line.Select(piece => piece.Words).ShouldBe(["Først. ", "Bo sender planen.", " Sidst."]);
        line[1].Mark!.Numbers.ShouldBe([1]);
        line[0].Mark.ShouldBeNull();
    }

    [Fact]
    public void evidence_over_two_lines_is_marked_on_both_and_numbered_once()
    {
        var lines = MarkedText.Lines("Bo sender\nplanen.", 0, [Proposal(4, 0, 17)], null);

        lines.Length.ShouldBe(2);
        lines[0].Single().Mark!.Numbers.ShouldBe([4]);
        lines[1].Single().Mark!.Numbers.ShouldBeEmpty();
    }

    [Fact]
    public void two_proposals_on_the_same_words_share_one_mark_with_both_numbers() =>
        MarkedText.Lines("Bo og Dan sender planen.", 0, [Proposal(1, 0, 24), Proposal(2, 0, 24)], null)
            .Single().Single().Mark!.Numbers.ShouldBe([1, 2]);

    [Fact]
    public void evidence_elsewhere_in_the_minutes_marks_nothing_here() =>
        MarkedText.Lines("Bo sender planen.", 500, [Proposal(1, 0, 17)], null).Single().Single().Mark.ShouldBeNull();

    [Fact]
    public void empty_lines_make_no_paragraph() =>
        MarkedText.Lines("Et.\n\n  \nTo.", 0, [], null).Length.ShouldBe(2);

    [Theory]
    [InlineData(0.9, ProposalState.Waiting, null, EvidenceState.Waiting)]
    [InlineData(0.9, ProposalState.Waiting, 1, EvidenceState.Current)]
    [InlineData(0.3, ProposalState.Waiting, null, EvidenceState.Unsure)]
    [InlineData(0.3, ProposalState.Confirmed, null, EvidenceState.Accepted)]
    [InlineData(0.9, ProposalState.Rejected, 1, EvidenceState.Rejected)]
    public void the_mark_tells_how_far_the_proposal_has_come(double confidence, ProposalState state, int? current, EvidenceState expected) =>
        MarkedText.Lines("Bo sender planen.", 0, [Proposal(1, 0, 17) with { Confidence = confidence, State = state }], current)
            .Single().Single().Mark!.State.ShouldBe(expected);

    private static ReviewProposal Proposal(int number, int start, int end) => new(
        $"p{number}", number, 1, null, start, end, new ProposalForm("Send planen", ActionItemKind.Action, [], null, false),
        [], [], null, [], null, 0.9, [], ProposalState.Waiting, null, ImmutableArray<Guid>.Empty);
}
