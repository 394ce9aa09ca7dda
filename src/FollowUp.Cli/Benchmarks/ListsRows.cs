using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using JasperFx.Events;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// Rows as a municipality collects them: a forum has two thousand, a responsible a hundred, one in five is outstanding. The same stand in a
/// narrow table with the index that somebody would make for these two lists alone.
/// </summary>
internal sealed class ListsRows(IDocumentStore store, NpgsqlDataSource source, DateOnly today, Guid forum, Guid secretary, Guid chef, string[] keys)
{
    private const int OfAForum = 2_000;
    private const int OfAResponsible = 100;
    private const int OneOutstandingIn = 5;
    private const int AtOnce = 5_000;

    private static readonly Act Before = new(null, new DateTimeOffset(2026, 9, 14, 6, 0, 0, TimeSpan.Zero), Channel.CommandLine);

    private static readonly ActionItemRowProjection Projection = new();

    private int made;

    public Guid ForumId => forum;

    public Guid SecretaryId => secretary;

    public Guid ChefId => chef;

    public static async Task<ListsRows> OpenAsync(IDocumentStore store, NpgsqlDataSource source, DateOnly today)
    {
        await using var create = source.CreateCommand("""
            create schema if not exists lists;
            create table lists.tasks (id uuid primary key, reference text not null, title text not null, forum_id uuid not null, responsible text not null,
                status text not null, is_outstanding boolean not null, due date);
            create index on lists.tasks (responsible, due) where is_outstanding;
            create index on lists.tasks (forum_id, due) where is_outstanding
            """);
        await create.ExecuteNonQueryAsync();
        await using var session = store.QuerySession();
        var organisation = await Organisation.LoadAsync(session, CancellationToken.None);
        var forum = organisation.ForumNamed("Chefforum")!;
        var chef = organisation.Positions.Values.OrderBy(position => position.Title, StringComparer.Ordinal)
            .Select(position => position.HolderOn(today)).First(holder => holder is { } id && forum.MembersOn(today, organisation).Contains(id))!.Value;
        string[] keys =
        [
            ResponsibleParty.KeyOfPerson(chef),
            .. organisation.PositionsOf(chef, today).Select(position => ResponsibleParty.KeyOfPosition(position.Id)),
        ];
        return new ListsRows(store, source, today, forum.Id, forum.SecretariesOn(today, organisation)[0], chef, keys);
    }

    /// <summary>Adds rows until there are so many; the first hundred are the chef's.</summary>
    public async Task FillAsync(int size)
    {
        while (made < size)
        {
            var rows = Enumerable.Range(made, Math.Min(AtOnce, size - made)).Select(Row).ToList();
            await store.BulkInsertAsync(rows);
            await using var connection = await source.OpenConnectionAsync();
            await using var copy = await connection.BeginBinaryImportAsync(
                "copy lists.tasks (id, reference, title, forum_id, responsible, status, is_outstanding, due) from stdin (format binary)");
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(row.Id, NpgsqlDbType.Uuid);
                await copy.WriteAsync(row.Item.Reference, NpgsqlDbType.Text);
                await copy.WriteAsync(row.Item.Title, NpgsqlDbType.Text);
                await copy.WriteAsync(row.ForumId, NpgsqlDbType.Uuid);
                await copy.WriteAsync(row.ResponsibleKeys[0], NpgsqlDbType.Text);
                await copy.WriteAsync(row.Item.Status.ToString(), NpgsqlDbType.Text);
                await copy.WriteAsync(row.IsOutstanding, NpgsqlDbType.Boolean);
                await copy.WriteAsync(row.Due!.Value, NpgsqlDbType.Date);
            }

            await copy.CompleteAsync();
            made += rows.Count;
        }

        await using var vacuum = source.CreateCommand("vacuum analyze");
        vacuum.CommandTimeout = 0;
        await vacuum.ExecuteNonQueryAsync();
    }

    public async Task MineByHandAsync() => Expect(OfAResponsible / OneOutstandingIn, await CountAsync(
        "select id, reference, title, due, status from lists.tasks where is_outstanding and responsible = any($1) order by due, reference",
        new NpgsqlParameter { Value = keys }));

    public async Task LateByHandAsync()
    {
        await CountAsync(
            "select count(*) from lists.tasks where is_outstanding and status = 'Open' and forum_id = $1 and due < $2",
            new NpgsqlParameter { Value = forum }, new NpgsqlParameter { Value = today });
        await CountAsync(
            "select id, reference, title, due, status from lists.tasks where is_outstanding and status = 'Open' and forum_id = $1 and due < $2 order by due, reference limit 25",
            new NpgsqlParameter { Value = forum }, new NpgsqlParameter { Value = today });
    }

    private async Task<int> CountAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows++;
        }

        return rows;
    }

    private ActionItemRow Row(int n)
    {
        var id = Guid.CreateVersion7();
        var responsible = n < OfAResponsible
            ? new ResponsibleParty(chef, null, null)
            : new ResponsibleParty(null, Number(n / OfAResponsible), "Chefen for Økonomi & Stab");
        var minutes = new Source(Number(n / OneOutstandingIn), new DateOnly(2026, 9, 10), 3, "Økonomiopfølgning", null, "Chefen for Økonomi & Stab vender tilbage med en handleplan.", 812, 870);
        var row = After(null, id, new ActionItemRegistered(
            Before, n < OfAForum ? forum : Number(-1 - (n / OfAForum)), string.Create(CultureInfo.InvariantCulture, $"CF-2026-{n:0000000}"),
            "Vend tilbage med en handleplan", ActionItemKind.Action, false, null, minutes));
        row = After(row, id, new ResponsibleAssigned(Before, [responsible]));
        row = After(row, id, new DeadlineSet(Before, new Deadline(today.AddDays((n * 7 % 120) - 60), null, "senest om en måned")));
        row = After(row, id, new ProgressNoted(Before, "Tallene er samlet. Teksten mangler."));
        return n % OneOutstandingIn == 0 ? row : After(row, id, new AcceptedAsDone(Before, null));
    }

    private static ActionItemRow After<T>(ActionItemRow? row, Guid id, T happened)
        where T : notnull => Projection.Evolve(row, id, new Event<T>(happened))!;

    private static Guid Number(int n) => new(n, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]);

    private static void Expect(int wanted, int found)
    {
        if (wanted != found)
        {
            throw new InvalidOperationException($"The list of the benchmark holds {found} rows in place of {wanted}.");
        }
    }
}
