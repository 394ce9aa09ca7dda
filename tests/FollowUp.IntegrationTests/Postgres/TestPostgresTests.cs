using FollowUp.TestServices.Postgres;
using Npgsql;

namespace FollowUp.IntegrationTests.Postgres;

public sealed class TestPostgresTests(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_copy_of_a_template_is_a_world_of_its_own_and_the_template_is_filled_once()
    {
        var filled = 0;
        await using var one = await postgres.CreateAsync("filled once", FillAsync, Token);
        await using var other = await postgres.CreateAsync("filled once", FillAsync, Token);

        await ExecuteAsync(one.ConnectionString, "INSERT INTO opgave VALUES ('kun her')");

        filled.ShouldBe(1);
        (await CountAsync(one.ConnectionString)).ShouldBe(2L);
        (await CountAsync(other.ConnectionString)).ShouldBe(1L);

        Task FillAsync(string connectionString, CancellationToken cancellationToken)
        {
            filled++;
            // A pool is left open on purpose: a test host's would be too.
            return ExecuteAsync(connectionString, "CREATE TABLE opgave (titel text); INSERT INTO opgave VALUES ('fra skabelonen')");
        }
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Token);
    }

    private static async Task<object?> CountAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM opgave", connection);
        return await command.ExecuteScalarAsync(Token);
    }
}
