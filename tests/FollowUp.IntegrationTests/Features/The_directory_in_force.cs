using FollowUp.Features.Directory;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class The_directory_in_force(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_read_once_for_as_long_as_nobody_writes_to_it()
    {
        await using var world = await World.CreateAsync(postgres);

        var first = await LoadAsync(world);
        (await LoadAsync(world)).ShouldBeSameAs(first);

        (await world.AsSystem(new ImportDirectory.Command(BirkelundFile.Directory with { Municipality = "Birkelund" }))).Refusal.ShouldBeNull();
        var second = await LoadAsync(world);
        second.ShouldNotBeSameAs(first);
        second.Version.ShouldNotBe(first.Version);
    }

    [Fact]
    public async Task A_meeting_that_minutes_bring_is_known_at_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var day = new DateOnly(2026, 9, 3);
        (await LoadAsync(world)).Meetings.ShouldNotContain(m => m.Date == day);

        await world.MinutesOfChefforumAsync("03-09-2026");

        (await LoadAsync(world)).Meetings.ShouldContain(m => m.Date == day && m.ForumId == world.Forum("CF"));
    }

    [Fact]
    public async Task What_is_no_part_of_it_leaves_its_version_alone()
    {
        await using var world = await World.CreateAsync(postgres);
        await world.MinutesOfChefforumAsync();
        var before = await LoadAsync(world);

        await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, null);

        (await LoadAsync(world)).ShouldBeSameAs(before);
    }

    private static async Task<Organisation> LoadAsync(World world)
    {
        await using var session = world.Store.QuerySession();
        return await Organisation.LoadAsync(session, Token);
    }
}
