using System.Collections.Immutable;
using FollowUp.Mining.Remembering;

namespace FollowUp.UnitTests.Mining.Remembering;

public sealed class Matching_editions
{
    private const string Sends = "Økonomichefen sender kvartalstallene til revisionen senest den 1. oktober 2026.";
    private const string Invites = "HR-chefen inviterer skolelederne til et møde om vikarer.";

    [Fact]
    public void the_same_minutes_twice_are_the_same_in_everything()
    {
        var edition = Edition.Of((1, "Økonomi", Sends), (2, "Vikarer", Invites));

        edition.Length.ShouldBe(2);
        ProposalMatching.Between(edition, edition).ShouldAllBe(m => m.Change == ProposalChange.Same && m.Earlier!.Id == m.Later!.Id);
    }

    [Theory]
    [InlineData("Økonomichefen sender  kvartalstallene til\nrevisionen, senest den 1. oktober 2026")]
    [InlineData("økonomichefen sender kvartalstallene til revisionen senest d. 1. oktober 2026.")]
    public void a_comma_a_line_break_and_a_point_that_moved_change_nothing_but_what_differs(string again)
    {
        var match = Only(Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Godkendelse", "Godkendt."), (2, "Økonomi", again)));

        match.Earlier!.AgendaPoint.ShouldBe(1);
        match.Later!.AgendaPoint.ShouldBe(2);
        match.Reasons.ShouldContain("point");
    }

    [Fact]
    public void a_moved_point_alone_is_no_change() =>
        Only(Edition.Of((1, "Økonomi", Sends)), Edition.Of((2, "Økonomi", Sends))).Change.ShouldBe(ProposalChange.Same);

    [Fact]
    public void a_moved_comma_alone_is_no_change() =>
        Only(Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Økonomi", Sends.Replace("revisionen ", "revisionen, ", StringComparison.Ordinal))))
            .Change.ShouldBe(ProposalChange.Same);

    [Fact]
    public void another_day_in_the_same_sentence_is_a_change_of_deadline()
    {
        var match = Only(Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Økonomi", Sends.Replace("1. oktober", "15. oktober", StringComparison.Ordinal))));

        match.Change.ShouldBe(ProposalChange.Changed);
        match.Reasons.ShouldBe(["words", "deadline"]);
    }

    [Fact]
    public void another_owner_in_the_same_sentence_is_a_change_of_responsible()
    {
        var match = Only(Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Økonomi", Sends.Replace("Økonomichefen", "Kommunaldirektøren", StringComparison.Ordinal))));

        match.Change.ShouldBe(ProposalChange.Changed);
        match.Reasons.ShouldContain("responsible");
    }

    [Theory]
    [InlineData("Økonomichefen sender en oversigt over konsulenter til direktionen.")]
    [InlineData("Økonomichefen indkalder revisionen til et møde.")]
    public void another_promise_of_the_same_owner_at_the_same_point_is_another_promise(string other)
    {
        var matches = ProposalMatching.Between(Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Økonomi", other)));

        matches.Select(m => m.Change).ShouldBe([ProposalChange.New, ProposalChange.Gone]);
    }

    [Fact]
    public void nearly_the_same_words_at_another_point_are_another_promise()
    {
        var later = Edition.Of((1, "Økonomi", "Drøftet."), (2, "Revision", Sends.Replace("1. oktober", "15. oktober", StringComparison.Ordinal)));

        ProposalMatching.Between(Edition.Of((1, "Økonomi", Sends)), later).Select(m => m.Change).ShouldBe([ProposalChange.New, ProposalChange.Gone]);
    }

    [Fact]
    public void what_came_and_what_went_are_told()
    {
        var matches = ProposalMatching.Between(
            Edition.Of((1, "Økonomi", Sends)), Edition.Of((1, "Økonomi", "Drøftet."), (2, "Vikarer", Invites)));

        matches.Select(m => (m.Change, m.Earlier?.AgendaPoint, m.Later?.AgendaPoint))
            .ShouldBe([(ProposalChange.New, null, 2), (ProposalChange.Gone, 1, null)]);
    }

    private static ProposalMatch Only(ImmutableArray<KnownProposal> earlier, ImmutableArray<KnownProposal> later) =>
        ProposalMatching.Between(earlier, later).ShouldHaveSingleItem();
}
