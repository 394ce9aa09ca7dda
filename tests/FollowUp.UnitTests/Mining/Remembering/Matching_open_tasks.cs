using System.Collections.Immutable;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Mining.Remembering;

public sealed class Matching_open_tasks
{
    private static readonly OpenItem Plan = new(
        Guid.CreateVersion7(), "Fremlæg en handleplan for sygefraværet", "HR-chefen fremlægger en handleplan for sygefraværet på næste møde",
        "Sygefravær i 2. kvartal", "81.00.15-P05-7-26", ["HR-chefen", "Lone Dam"]);

    [Fact]
    public void the_same_case_with_words_of_the_task_is_a_candidate_with_the_words_of_both()
    {
        var text = Text("81.00.15-P05-7-26", "Sygefraværet", "HR-chefen fremlagde handleplanen for sygefraværet. Den blev godkendt.");

        var found = Find(text, Plan).ShouldHaveSingleItem();

        found.ItemId.ShouldBe(Plan.Id);
        found.AgendaPoint.ShouldBe(2);
        found.Words.Text.ShouldBe("HR-chefen fremlagde handleplanen for sygefraværet.");
        found.Words.Span.In(text).ShouldBe(found.Words.Text);
        found.Reasons.Select(r => r.Code).ShouldBe(["case-number", "words", "responsible", "outcome"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("HR-chefen fremlagde en handleplan for at nedbringe sygefraværet.")]
    [InlineData("Lone Dam orienterede om sygefravær og den handleplan, som er udsendt.")]
    public void without_the_number_the_words_and_the_responsible_are_enough(string decision) =>
        Find(Text(null, "Orientering fra HR", decision), Plan).ShouldHaveSingleItem().Reasons.ShouldNotContain(r => r.Code == "case-number");

    [Theory]
    [InlineData("Lokaler på rådhuset", "HR-chefen orienterede om flytningen. Det blev taget til efterretning.")]
    [InlineData("Ny handleplan for klima", "Teknikchefen fremlagde en handleplan for klimaet. Den blev godkendt.")]
    [InlineData("Vikarbudget", "Budgettet blev gennemgået og godkendt.")]
    public void the_same_responsible_or_one_word_alone_is_not(string title, string decision) => Find(Text(null, title, decision), Plan).ShouldBeEmpty();

    [Fact]
    public void the_same_case_without_a_word_of_the_task_is_not() =>
        Find(Text("81.00.15-P05-7-26", "Lokaler", "Flytningen drøftes."), Plan).ShouldBeEmpty();

    [Theory]
    [InlineData("Evt.")]
    [InlineData("LF - Eventuelt")]
    [InlineData("Godkendelse af dagsorden")]
    [InlineData("Meddelelser")]
    public void the_number_of_a_point_without_a_matter_never_counts(string title) =>
        FillerNumbers.Among([(title, "00.22.04-P35-1-26"), ("Budget", "00.30.14-Ø00-4-26")]).ShouldBe(["002204p35126"]);

    [Fact]
    public void a_number_on_three_points_never_counts()
    {
        (string, string?)[] twice = [("Budget", "00.30.14-Ø00-4-26"), ("Regnskab", "00.30.14-ø00-4-26")];

        FillerNumbers.Among(twice).ShouldBeEmpty();
        FillerNumbers.Among([.. twice, ("Lån", "00.30.14-Ø00-4-26")]).ShouldHaveSingleItem();
        FillerNumbers.IsFillerTitle("Meddelelsesblad for borgere").ShouldBeFalse();
    }

    [Fact]
    public void a_filler_number_gives_no_candidate_by_itself()
    {
        var text = Text("81.00.15-P05-7-26", "Eventuelt", "Handleplanen for kantinen er sendt.");

        Find(text, Plan).ShouldBeEmpty();
    }

    [Fact]
    public void what_is_denied_is_no_outcome() =>
        Find(Text("81.00.15-P05-7-26", "Sygefravær", "Handleplanen for sygefraværet er endnu ikke færdig."), Plan)
            .ShouldHaveSingleItem().Reasons.ShouldNotContain(r => r.Code == "outcome");

    [Fact]
    public void a_closed_point_is_not_looked_at() =>
        Find(Text("81.00.15-P05-7-26", "Lukket: Sygefravær", "HR-chefen fremlagde handleplanen for sygefraværet."), Plan).ShouldBeEmpty();

    [Fact]
    public void each_task_is_asked_about_once_at_the_point_that_speaks_most_of_it()
    {
        var text = Text("81.00.15-P05-7-26", "Sygefravær", "HR-chefen fremlagde handleplanen for sygefraværet.")
            + "\nPunkt 3: Sygefravær og handleplan\n\nBeslutning\n\nHR-chefen orienterede om sygefraværet og handleplanen.\n";

        Find(text, Plan).ShouldHaveSingleItem().AgendaPoint.ShouldBe(2);
    }

    private static ImmutableArray<ItemCandidate> Find(string text, params ImmutableArray<OpenItem> items)
    {
        var document = MinutesParser.Parse(text);
        document.AgendaPoints.Length.ShouldBeGreaterThan(1);
        return OpenItemMatcher.Find(document, items, FillerNumbers.Among(document.AgendaPoints.Select(p => (p.Title, p.CaseNumber))));
    }

    private static string Text(string? caseNumber, string title, string decision) =>
        $"""
        REFERAT Lederforum d. 01-10-2026

        Punkt 1: Godkendelse af dagsorden

        00.22.04-P35-1-26

        Beslutning

        Godkendt.

        Punkt 2: {title}

        {caseNumber}

        Beslutning

        {decision}

        """;
}
