using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Minutes;

public sealed class HouseTemplateTests
{
    private static readonly MinutesDocument Committee = MinutesParser.Parse(Birkelund.Committee);

    [Fact]
    public void numbered_points_with_their_openness_are_points_and_the_contents_list_is_none()
    {
        Committee.AgendaPoints.Select(p => p.Number).ShouldBe([1, 2, 3, 4]);
        Committee.AgendaPoints.Select(p => p.Title).ShouldBe(["Godkendelse af dagsorden", "Cykelsti langs Møllevej", "(Lukket) Køb af areal", "Affaldsplan 2024"]);
        Committee.AgendaPoints.Select(p => p.CaseNumber).ShouldBe(["23/1042", "23/0871", null, "22/5510"]);
    }

    [Fact]
    public void the_head_gives_forum_day_time_and_people()
    {
        Committee.Meeting.Forum.ShouldBe("Teknik- og Miljøudvalget");
        Committee.Meeting.Date.ShouldBe(new DateOnly(2023, 5, 3));
        Committee.Meeting.Start.ShouldBe(new TimeOnly(16, 0));
        Committee.Meeting.Present.Select(p => p.Name).ShouldBe(["Ole Hansen", "Mette Holm"]);
        Committee.Meeting.Absent.Select(p => p.Name).ShouldBe(["Per Lund"]);
    }

    [Fact]
    public void nothing_below_a_closed_point_is_cut_into_sections()
    {
        var closed = Committee.AgendaPoints[2];
        closed.IsClosed.ShouldBeTrue();
        closed.Sections.ShouldBeEmpty();
        Committee.AgendaPoints[1].Attachments.Select(a => a.Title).ShouldBe(["Kort over linjeføringer", "Notat om økonomi"]);
    }

    [Fact]
    public void a_decision_of_another_body_on_another_day_is_history() =>
        Committee.AgendaPoints[3].Sections.Select(s => s.Kind).ShouldBe([SectionKind.History, SectionKind.Decision]);

    [Fact]
    public void a_recommendation_names_who_recommends_and_what()
    {
        Committee.AgendaPoints[1].Recommender.ShouldBe("Administrationen");
        Committee.AgendaPoints[1].Recommendations.Length.ShouldBe(2);
        Committee.AgendaPoints[1].Absent.Select(a => a.Name).ShouldBe(["Per Lund"]);
    }

    [Fact]
    public void a_decision_may_stand_behind_its_heading_on_the_same_line()
    {
        var minutes = MinutesParser.Parse(Birkelund.Directors);
        minutes.Meeting.Forum.ShouldBe("Direktionen");
        minutes.AgendaPoints.Select(p => p.Title).ShouldBe(["Godkendelse af referat", "Status på budget 2023", "Eventuelt"]);
        minutes.AgendaPoints.Select(p => p.Outcome).ShouldBe([Outcome.Approved, Outcome.Decided, Outcome.None]);
        minutes.AgendaPoints[0].Sections[0].Body.In(Birkelund.Directors.ReplaceLineEndings("\n")).Trim().ShouldBe("Godkendt.");
    }

    [Fact]
    public void minutes_without_headings_have_their_decision_below_the_title()
    {
        var minutes = MinutesParser.Parse(Birkelund.WorksCouncil);
        minutes.Meeting.Forum.ShouldBe("HovedMED");
        minutes.AgendaPoints.Length.ShouldBe(3);
        minutes.AgendaPoints[1].Sections.ShouldHaveSingleItem().Kind.ShouldBe(SectionKind.Decision);
    }

    [Theory]
    [InlineData("Punkt 7: CF - Ny plan (9.00-9.30)", "CF - Ny plan", "09:00", "09:30")]
    [InlineData("Pkt. 7 - Ny plan kl. 13.15 - 13.45", "Ny plan", "13:15", "13:45")]
    [InlineData("# **Punkt 7: Ny plan (20 min.)**", "Ny plan", null, null)]
    [InlineData("Ad 7. Ny plan", "Ny plan", null, null)]
    [InlineData("Punkt nr. 7: Ny plan for 2021", "Ny plan for 2021", null, null)]
    public void a_point_is_known_by_its_heading(string heading, string title, string? start, string? end)
    {
        var point = MinutesParser.Parse($"Referat Chefforum d. 10-09-2026\n\n{heading}\n\nBeslutning\n\nGodkendt.\n").AgendaPoints.ShouldHaveSingleItem();
        point.Number.ShouldBe(7);
        point.Title.ShouldBe(title);
        point.Start?.ToString("HH:mm", null).ShouldBe(start);
        point.End?.ToString("HH:mm", null).ShouldBe(end);
    }

    [Fact]
    public void a_recipe_is_no_minutes() => MinutesParser.Parse(Birkelund.Recipe).LooksLikeMinutes.ShouldBeFalse();

    [Fact]
    public void a_newspaper_article_about_a_council_is_no_minutes() => MinutesParser.Parse(Birkelund.Newspaper).LooksLikeMinutes.ShouldBeFalse();

    [Theory]
    [InlineData("1. Økonomi | Pia laver et notat.\n2. Sygefravær | Drøftet.\n3. Eventuelt | Intet.")]
    [InlineData("1 | Økonomi | Pia laver et notat.\n2 | Sygefravær | Drøftet.\n3 | Eventuelt | Intet.")]
    [InlineData("Punkt | Referat\n1 | Økonomi; Pia laver et notat.\n2 | Sygefravær; Drøftet.\n3 | Eventuelt; Intet.")]
    public void a_table_with_one_row_a_point_is_the_minutes(string table)
    {
        var points = MinutesParser.Parse($"Referat Lokal-MED d. 10-09-2026\n\n{table}\n").AgendaPoints;
        points.Select(p => p.Title).ShouldBe(["Økonomi", "Sygefravær", "Eventuelt"]);
        points[0].Sections.ShouldHaveSingleItem().Body.Length.ShouldBe("Pia laver et notat.".Length);
    }

    [Fact]
    public void rows_of_figures_that_count_up_are_no_points() =>
        MinutesParser.Parse("Referat Lokal-MED d. 10-09-2026\n\n1 | Skoler | 12,4\n2 | Dagtilbud | 8,1\n3 | Ældre | 20,0\n").AgendaPoints.ShouldBeEmpty();

    [Theory]
    [InlineData("*Konklusion:* Pia laver et notat.")]
    [InlineData("**Konklusion:** Pia laver et notat, der fortæller om alt det, som er sket siden det sidste møde, og som ser på, hvordan det kan gøres bedre, med tal fra alle afdelinger, med eksempler fra hverdagen og med et forslag til, hvem der skal gøre hvad, hvornår det skal ske, og hvad det må koste.")]
    public void a_label_in_italics_or_before_a_long_paragraph_is_a_heading(string paragraph)
    {
        var point = MinutesParser.Parse($"# Referat Chefforum d. 10-09-2026\n\n### 1. Budget\n\n**Indstilling:** at planen drøftes.\n\n{paragraph}\n").AgendaPoints.ShouldHaveSingleItem();
        point.Sections.Select(s => s.Kind).ShouldBe([SectionKind.Recommendation, SectionKind.Decision]);
    }

    [Fact]
    public void what_goes_on_in_sentences_below_a_line_of_attachments_is_none()
    {
        var point = MinutesParser.Parse("Referat Rådet d. 10-09-2026\n\n1. Trafikplan\n\nBilag: Forslag til trafikplan\n\nPia gennemgik forslaget og lovede at sende kortene rundt i denne uge.\n").AgendaPoints.ShouldHaveSingleItem();
        point.Attachments.Select(a => a.Title).ShouldBe(["Forslag til trafikplan"]);
        point.Sections.Select(s => s.Kind).ShouldBe([SectionKind.Attachments, SectionKind.Decision]);
    }

    [Theory]
    [InlineData("*Bilag 3.1 Kvartalsrapport*", "Bilag 3.1 Kvartalsrapport")]
    [InlineData("Bilag\n\n1 Åben Notat om taget.pdf 18830/20", "Notat om taget.pdf")]
    public void an_attachment_is_told_without_its_place_in_the_register(string lines, string title) =>
        MinutesParser.Parse($"Referat Chefforum d. 10-09-2026\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n{lines}\n").AgendaPoints.ShouldHaveSingleItem()
            .Attachments.Select(a => a.Title).ShouldBe([title]);

    [Fact]
    public void the_next_meeting_is_no_day_that_has_been() =>
        MinutesParser.Parse("Referat Chefforum d. 10-09-2026\n\nDagsorden\n\n1. Budget\n2. Næste møde\n\n1. Referatet fra den 12. juni 2026 er godkendt\n\n2. Næste møde\n\nDen 8. oktober 2026.\n")
            .Meeting.NextMeeting.ShouldBe(new DateOnly(2026, 10, 8));
}
