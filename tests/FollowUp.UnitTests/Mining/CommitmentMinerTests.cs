using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Mining.People;
using FollowUp.Minutes.Reading;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

public sealed class CommitmentMinerTests
{
    [Fact]
    public void a_decision_taken_to_note_is_no_task() =>
        Mine("Punkt 1: Status\n\nBeslutning\n\nOrienteringen blev taget til efterretning.").ShouldBeEmpty();

    [Fact]
    public void what_is_said_in_the_case_presentation_is_no_task() =>
        Mine("Punkt 1: Status\n\nSagsfremstilling\n\nForvaltningen udarbejder et notat.\n\nBeslutning\n\nDrøftet.").ShouldBeEmpty();

    [Fact]
    public void a_sentence_may_end_with_a_position_and_no_full_stop() =>
        Mine("Punkt 1: Status\n\nBeslutning\n\nEt notat sendes til udvalget senest den 1. oktober af chefen for HR").ShouldHaveSingleItem().Responsible
            .ShouldHaveSingleItem().Normalized.ShouldBe("Chefen for HR");

    [Fact]
    public void an_approved_recommendation_gives_the_task_that_it_holds()
    {
        var mined = Mine("""
            Punkt 1: Kontaktpersoner

            Indstilling

            Kommunaldirektøren indstiller,

            1. at Chefforum godkender planen
            2. at hver afdeling udpeger en kontaktperson senest den 2. oktober

            Beslutning

            Chefforum godkendte indstillingerne.
            """).ShouldHaveSingleItem();
        mined.Kind.ShouldBe(CommitmentKind.ReportIn);
        mined.Responsible.ShouldHaveSingleItem().Normalized.ShouldBe("Hver afdeling");
        mined.Deadline!.Date.ShouldBe(new DateOnly(2026, 10, 2));
        mined.Rules[0].ShouldBe("approved-recommendation");
    }

    [Fact]
    public void a_recommendation_that_was_not_approved_gives_nothing() =>
        Mine("Punkt 1: X\n\nIndstilling\n\nDet indstilles,\n\n1. at hver afdeling udpeger en kontaktperson\n\nBeslutning\n\nSagen blev drøftet.").ShouldBeEmpty();

    [Fact]
    public void a_closed_point_gives_no_proposal_even_when_its_text_is_there() =>
        Mine(Birkelund.Committee).ShouldAllBe(c => c.AgendaPoint != 3);

    [Fact]
    public void the_history_of_another_body_gives_nothing_and_a_postponed_case_comes_back()
    {
        var mined = Mine(Birkelund.Committee).Where(c => c.AgendaPoint == 4).ShouldHaveSingleItem();
        mined.Kind.ShouldBe(CommitmentKind.ReturnToForum);
        mined.Deadline!.Date.ShouldBe(new DateOnly(2023, 6, 7));
    }

    [Fact]
    public void two_clauses_with_their_own_actors_are_two_tasks()
    {
        var mined = Mine("Punkt 1: X\n\nBeslutning\n\nPia Vang laver et udkast, og Lars Juhl sender det til lederne senest den 1. oktober.");
        mined.Select(c => c.Responsible.Single().Text).ShouldBe(["Pia Vang", "Lars Juhl"]);
        mined[0].Deadline.ShouldBeNull();
        mined[1].Deadline!.Date.ShouldBe(new DateOnly(2026, 10, 1));
    }

    [Fact]
    public void joined_subjects_are_one_task_with_two_responsible() =>
        Mine("Punkt 1: X\n\nBeslutning\n\nPia Vang og kommunikationsafdelingen udarbejder en oversigt.").ShouldHaveSingleItem()
            .Responsible.Select(a => (a.Normalized, a.Kind)).ShouldBe([("Pia Vang", ActorKind.Person), ("Kommunikationsafdelingen", ActorKind.Department)]);

    [Fact]
    public void a_pronoun_stands_for_who_was_named_last() =>
        Mine("Punkt 1: X\n\nBeslutning\n\nLederen af Digitalisering & IT sender en liste til afdelingerne. Hun undersøger inden for 14 dage, om postkasserne kan samles.")[1]
            .Responsible.ShouldHaveSingleItem().Normalized.ShouldBe("Lederen af Digitalisering & IT");

    [Fact]
    public void labels_give_the_task_above_them_its_responsible_and_deadline()
    {
        var mined = Mine("Punkt 1: X\n\nBeslutning\n\nDer udarbejdes et notat om parkering.\nAnsvarlig: Pia Vang\nFrist: 1/10").ShouldHaveSingleItem();
        mined.Responsible.ShouldHaveSingleItem().Text.ShouldBe("Pia Vang");
        mined.Deadline!.Date.ShouldBe(new DateOnly(2026, 10, 1));
    }

    [Fact]
    public void initials_are_resolved_over_the_attendance() =>
        Mine(Birkelund.Directors)[0].Responsible.ShouldHaveSingleItem().ShouldBe(new MinedActor("BF", ActorKind.Person, "Bo Friis"));

    [Fact]
    public void the_directory_gives_a_position_its_own_title()
    {
        var directory = OrganisationDirectoryJson.Parse("""
            { "municipality": "Birkelund Kommune", "positions": [ { "title": "Chefen for Økonomi & Stab", "department": "Økonomi & Stab", "aliases": ["Økonomichefen"] } ] }
            """);
        var mined = CommitmentMiner.Mine(
            MinutesParser.Parse("Referat Chefforum d. 10-09-2026\n\nPunkt 1: X\n\nBeslutning\n\nØkonomichefen udarbejder et notat."),
            new MiningContext(null, directory, SeasonPolicy.Default)).ShouldHaveSingleItem();
        mined.Responsible.ShouldHaveSingleItem().Normalized.ShouldBe("Chefen for Økonomi & Stab");
    }

    [Fact]
    public void ids_are_the_same_on_every_run_and_in_every_format()
    {
        var text = Mine(CorpusFile.Text("minutes/chefforum-2026-09-10.txt")).Select(c => c.Id).ToList();
        text.ShouldBe(Mine(CorpusFile.Text("minutes/chefforum-2026-09-10.txt")).Select(c => c.Id));
        text.ShouldBe(Mine(CorpusFile.Text("minutes/chefforum-2026-09-10.md")).Select(c => c.Id));
        text.Distinct().Count().ShouldBe(text.Count);
    }

    [Fact]
    public void without_a_day_of_the_meeting_relative_time_is_not_guessed()
    {
        var mined = CommitmentMiner.Mine(MinutesParser.Parse("Referat Chefforum\n\nPunkt 1: X\n\nBeslutning\n\nPia Vang laver et udkast inden for 14 dage."), MiningContext.Empty).ShouldHaveSingleItem();
        mined.Deadline!.Date.ShouldBeNull();
        mined.Deadline.Text.ShouldBe("inden for 14 dage");
    }

    [Fact]
    public void titles_are_at_most_a_dozen_words_and_end_in_no_loose_word()
    {
        foreach (var title in Mine(CorpusFile.Text("minutes/chefforum-2026-09-10.txt")).Select(c => c.Title))
        {
            title.Split(' ').Length.ShouldBeLessThanOrEqualTo(12, title);
            title.Split(' ')[^1].ShouldNotBeOneOf("af", "for", "i", "og", "at", "en", "et", "den", "som");
        }
    }

    private static ImmutableArray<MinedCommitment> Mine(string minutes) => CommitmentMiner.Mine(
        MinutesParser.Parse(minutes.StartsWith("Punkt", StringComparison.Ordinal) ? "Referat Chefforum d. 10-09-2026\n\n" + minutes : minutes), MiningContext.Empty);
}
