using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.Story;
using FollowUp.Features.Agendas;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Time;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;
using static FollowUp.IntegrationTests.Features.ChefforumText;

namespace FollowUp.IntegrationTests.Features;

/// <summary>One commitment's story: the meetings it stood at, what became of it, the minutes that named it, the dates it had.</summary>
public sealed class Story_across_meetings(TestPostgres postgres)
{
    private const string Case = "00.30.14-Ø00-4-26";
    private const string Answer = "Chefen for Økonomi & Stab orienterede om kvartalstallene, som er sendt til revisionen.";

    [Fact]
    public async Task It_tells_the_meetings_that_it_stood_at_and_what_was_decided_there()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 11));
        (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-09-24")))).ShouldBeNull();
        (await StoryAsync(world, Mette, id)).Relistings.ShouldHaveSingleItem().IsAhead.ShouldBeTrue();
        world.ItIs("2026-09-24", "15:00");
        (await world.As(Secretary, new MoveDeadline.Command(id, new DateOnly(2026, 10, 5), "Tallene mangler.", 3))).ShouldBeNull();
        world.ItIs("2026-10-07");
        (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-10-08")))).ShouldBeNull();
        (await world.As(Secretary, new DropFromDraft.Command(world.Meeting("CF", "2026-10-08"), id, "Ikke nu."))).ShouldBeNull();
        world.ItIs("2026-10-09");

        var story = await StoryAsync(world, Mette, id);

        story.Relistings.Select(at => (at.MeetingDate, at.Forum, at.IsDropped, at.IsAhead, at.Outcome?.What)).ShouldBe(
        [
            (new DateOnly(2026, 10, 8), "Chefforum", true, false, null),
            (new DateOnly(2026, 9, 24), "Chefforum", false, false, "deadline-moved"),
        ]);
        story.Relistings[1].Outcome!.Text.ShouldBe("Tallene mangler.");
        story.Moves.ShouldHaveSingleItem().Text.ShouldBe("Tallene mangler.");
        (await StoryAsync(world, Mette, id, new DateOnly(2026, 9, 23))).Relistings.ShouldHaveSingleItem().Outcome.ShouldBeNull();
    }

    [Fact]
    public async Task What_the_meeting_closed_is_told_with_that_meeting_whenever_it_is_written_down()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.SetPolicyAsync(Domain.ActionItems.ClosedBy.NextMeeting, Domain.ActionItems.ExtensionRule.Asked, Domain.ActionItems.GrantedBy.Either);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, new DateOnly(2026, 9, 11));
        (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-09-24")))).ShouldBeNull();
        world.ItIs("2026-10-07");
        (await world.As(Secretary, new GatherOutstanding.Command(world.Meeting("CF", "2026-10-08")))).ShouldBeNull();
        world.ItIs("2026-10-09");

        (await world.As(Secretary, new AcceptAsDone.Command(id, null, 3, new DateOnly(2026, 9, 24)))).ShouldBeNull();

        (await StoryAsync(world, Mette, id)).Relistings.Select(at => (at.MeetingDate, at.Outcome?.What)).ShouldBe(
            [(new DateOnly(2026, 10, 8), null), (new DateOnly(2026, 9, 24), "accepted-as-done")]);
    }

    [Fact]
    public async Task Later_minutes_that_may_be_about_it_are_named_until_the_secretary_says_no()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = (await world.ImportAsync(Plain("10-09-2026", (2, "Kvartalstal", Case, Sends)))).MinutesId;
        await world.As(Secretary, new AcceptSureProposals.Command(first));
        var id = (await world.ConfirmAsync(first)).ShouldHaveSingleItem();
        var later = (await world.ImportAsync(Plain("24-09-2026", (1, "Velkomst", null, "Godkendt."), (3, "Kvartalstal", Case, Answer)))).MinutesId;

        var named = (await StoryAsync(world, Secretary, id)).Minutes.ShouldHaveSingleItem();
        (named.ReviewId, named.AgendaPoint, named.As, named.MayOpen, named.Words).ShouldBe((later, 3, NamedAs.Likely, true, Answer));
        (await StoryAsync(world, Mette, id)).Minutes.ShouldHaveSingleItem().MayOpen.ShouldBeFalse();
        (await world.As(Secretary, new DenyItemMatch.Command(later, id, 3))).ShouldBeNull();
        (await StoryAsync(world, Secretary, id)).Minutes.ShouldHaveSingleItem().As.ShouldBe(NamedAs.Denied);
    }

    [Fact]
    public async Task Its_number_in_a_closed_point_is_told_to_the_circle_alone()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfCulture, new DateOnly(2026, 10, 1));
        (await world.RowAsync(id)).Item.Reference.ShouldBe("CF-2026-001");
        await world.ImportAsync(Plain("24-09-2026", (1, "Opfølgning", null, "CF-2026-001 blev drøftet."), (2, "Lukket", null, "CF-2026-001 blev drøftet.")));

        (await StoryAsync(world, Secretary, id)).Minutes.Select(named => (named.AgendaPoint, named.As)).ShouldBe([(1, NamedAs.Reference), (2, NamedAs.Reference)]);
        (await StoryAsync(world, Nanna, id)).Minutes.ShouldHaveSingleItem().AgendaPoint.ShouldBe(1);
        (await world.As(OtherSecretary, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    private static async Task<ActionItemStory> StoryAsync(World world, string person, Guid id, DateOnly? asOf = null) =>
        (await world.As(person, new GetActionItem.Query(id, asOf is { } day ? PointInTime.EndOf(day) : null))).Value.ShouldNotBeNull();
}
