using FollowUp.Server.EventStore;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.EventStore;

public sealed class The_schema(TestPostgres postgres)
{
    [Fact]
    public async Task An_empty_database_misses_all_and_one_that_was_brought_up_misses_nothing()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await postgres.CreateAsync(token);
        (await FollowUpSchema.MissingSqlAsync(database.ConnectionString, token)).ShouldContain("mt_events");

        await FollowUpSchema.ApplyAsync(database.ConnectionString, token);
        await FollowUpSchema.ApplyAsync(database.ConnectionString, token);

        (await FollowUpSchema.MissingSqlAsync(database.ConnectionString, token)).ShouldBeEmpty();
    }
}
