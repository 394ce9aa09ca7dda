using FollowUp.Features.Access;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Quality;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Quality_as_lived(TestPostgres postgres)
{
    [Fact]
    public async Task Every_answer_counts_where_it_belongs()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure));
        await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Group, world.Edit("Meld to navne ind", ChefOfStab, null)));
        await world.As(Secretary, new RejectProposal.Command(minutes, MinedMinutes.Unknown));
        await world.AddAsync(minutes, world.Edit("Fundet af mig", ChefOfJobs, null));

        var quality = await world.As(Secretary, new GetMiningQuality.Query());

        quality.All.ShouldBe(new QualityFigures(AsMined: 1, Edited: 1, Rejected: 1, Added: 1, Waiting: 0));
        quality.All.Right!.Value.ShouldBe(2 / 3.0, 1e-9);
        quality.All.RightAsMined!.Value.ShouldBe(1 / 3.0, 1e-9);
        quality.All.Found!.Value.ShouldBe(2 / 3.0, 1e-9);
        quality.Bands.Select(b => (b.Certainty, b.Figures.Right)).ShouldBe([(3, 1.0), (1, 0.0)]);
        quality.EditedFields.ShouldBe([new EditedField("responsible", 1), new EditedField("title", 1)]);
        var meeting = quality.Forums.ShouldHaveSingleItem().Meetings.ShouldHaveSingleItem();
        meeting.MinutesId.ShouldBe(minutes);
        meeting.Figures.ShouldBe(quality.All);
    }

    [Fact]
    public async Task What_nobody_answered_has_no_share_and_no_meeting()
    {
        await using var world = await World.CreateAsync(postgres);
        await MinedMinutes.StoreAsync(world);

        var quality = await world.As(Secretary, new GetMiningQuality.Query());

        quality.Meetings.ShouldBe(0);
        quality.All.Right.ShouldBeNull();
        quality.All.Found.ShouldBeNull();
    }

    [Fact]
    public async Task An_administrator_sees_figures_and_no_way_into_the_minutes_and_another_secretary_sees_neither()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Sure));

        var administrator = await world.As(Administrator, new GetMiningQuality.Query());
        administrator.Forums.ShouldHaveSingleItem().Meetings.ShouldHaveSingleItem().MinutesId.ShouldBeNull();
        administrator.All.AsMined.ShouldBe(1);
        (await world.As(OtherSecretary, new GetMiningQuality.Query())).Forums.ShouldBeEmpty();
        await Should.ThrowAsync<AccessDeniedException>(() => world.As(Mette, new GetMiningQuality.Query()));
    }

    [Fact]
    public async Task Only_the_last_meetings_count()
    {
        await using var world = await World.CreateAsync(postgres);
        foreach (var day in new[] { "27-08-2026", "03-09-2026", "10-09-2026" })
        {
            var minutes = (await world.ImportAsync(ChefforumText.Plain(day, (1, "Kvartalstal", null, ChefforumText.Sends)))).MinutesId;
            await world.As(Secretary, new AcceptProposal.Command(minutes, (await world.ReviewAsync(minutes)).Proposals.Single().Id));
        }

        var quality = await world.As(Secretary, new GetMiningQuality.Query(Meetings: 2));

        quality.Forums.ShouldHaveSingleItem().Meetings.Select(m => m.Date).ShouldBe([new DateOnly(2026, 9, 10), new DateOnly(2026, 9, 3)]);
    }
}
