namespace FollowUp.UnitTests.Evaluation;

public sealed class MatchingTests
{
    private const string Clause = "Forvaltningen sender et notat til udvalget.";

    [Fact]
    public void a_proposal_on_a_possible_task_is_neither_found_nor_false() =>
        Given.Score(Clause, [Given.Possible(Clause)], [Given.Proposal(Clause)]).Tasks.ShouldBe(default);

    [Fact]
    public void emphasis_and_line_breaks_do_not_part_gold_and_text() =>
        Given.Score("Forvaltningen **sender** et\nnotat til udvalget.", [Given.Required(Clause)], [Given.Proposal("Forvaltningen **sender** et\nnotat")]).Tasks.Found.ShouldBe(1);

    [Fact]
    public void half_of_the_shorter_evidence_is_enough_and_less_is_not()
    {
        Given.Score(Clause, [Given.Required("sender et notat til udvalget.")], [Given.Proposal("Forvaltningen sender et notat")]).Tasks.Found.ShouldBe(1);
        Given.Score(Clause, [Given.Required("notat til udvalget.")], [Given.Proposal("Forvaltningen sender et notat")]).Tasks.Found.ShouldBe(0);
    }

    [Fact]
    public void places_behind_an_emoji_are_the_same_for_gold_and_mining()
    {
        // Twenty emoji are twenty code points and forty UTF-16 units: taken for each other, they would point at the wrong "Godkendt".
        var text = string.Concat(Enumerable.Repeat("🙂", 20)) + "Det undersøges. x Det undersøges.";
        var gold = Given.Gold(new { status = "required", evidence = new { text = "Det undersøges.", charStart = 20 } }).Tasks;

        Given.Score(text, gold, [Given.Proposal("Det undersøges.", start: 40)]).Tasks.Found.ShouldBe(1);
        Given.Score(text, gold, [Given.Proposal("Det undersøges.", start: 58)]).Tasks.Found.ShouldBe(0);
    }

    [Fact]
    public void two_tasks_in_one_clause_take_a_proposal_each()
    {
        var score = Given.Score(Clause, [Given.Required(Clause, "Forvaltningen"), Given.Required(Clause, "Udvalget")], [Given.Proposal(Clause, "Forvaltningen"), Given.Proposal(Clause, "Forvaltningen")]);

        score.Tasks.Found.ShouldBe(2);
        score.Tasks.Who.ShouldBe(1);
    }

    [Fact]
    public void a_task_that_is_said_twice_is_found_at_either_place()
    {
        var (first, again) = (Given.Required(Clause) with { Id = "a" }, Given.Required("Det gør forvaltningen.") with { Id = "b", SameAs = ["a"] });

        Given.Score(Clause + " Det gør forvaltningen.", [first, again], [Given.Proposal(Clause)]).Tasks.Found.ShouldBe(2);
    }

    [Fact]
    public void gold_that_does_not_stand_in_the_text_is_named() =>
        Given.Score(Clause, [Given.Required(Clause), Given.Required("Noget andet.")], []).Matching.Unplaced.ShouldBe([1]);

    [Theory]
    [InlineData("Chefen for Økonomi & Stab", "Chefen for Økonomi og Stab", true)]
    [InlineData("Afdelingscheferne", "Afdelingschefer", true)]
    [InlineData("Anne Krogh (kommunaldirektør)", "Anne Krogh", true)]
    [InlineData("Forvaltningen", "Udvalget", false)]
    [InlineData("Direktøren for Børn og Unge", "Direktøren for Teknik og Miljø", false)]
    public void actors_are_the_same_when_they_share_their_words(string gold, string mined, bool same) =>
        Given.Score(Clause, [Given.Required(Clause, gold)], [Given.Proposal(Clause, mined)]).Tasks.Who.ShouldBe(same ? 1 : 0);

    [Fact]
    public void naming_somebody_where_gold_names_nobody_is_wrong() =>
        Given.Score(Clause, [Given.Required(Clause)], [Given.Proposal(Clause, "Forvaltningen")]).Tasks.Who.ShouldBe(0);

    [Fact]
    public void accepted_forms_of_one_actor_need_not_all_be_named()
    {
        var gold = Given.Gold(new { status = "required", evidence = Clause, responsible = new[] { "Forvaltningen", "Sekretariatet" } }).Tasks;

        Given.Score(Clause, gold, [Given.Proposal(Clause, "Sekretariatet")]).Tasks.Who.ShouldBe(1);
        Given.Score(Clause, gold, [Given.Proposal(Clause)]).Tasks.Who.ShouldBe(0);
    }

    [Fact]
    public void the_last_day_of_a_stretch_is_as_good_as_the_stretch()
    {
        var gold = Given.Required(Clause, when: new("i uge 6", null, "2026-02-02", "2026-02-08"));

        Given.Score(Clause, [gold], [Given.Proposal(Clause, when: Given.Day("2026-02-08"))]).Tasks.When.ShouldBe(1);
        Given.Score(Clause, [gold], [Given.Proposal(Clause, when: Given.Day("2026-02-02"))]).Tasks.When.ShouldBe(0);
    }
}
