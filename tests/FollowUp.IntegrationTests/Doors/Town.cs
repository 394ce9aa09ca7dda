using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// Engholm on 21 September 2026, with a server over it that tests read and never change: each forum has one open and one closed
/// point's item, both late, and minutes that still wait for review.
/// </summary>
public sealed class Town(TestPostgres postgres) : IAsyncLifetime
{
    /// <summary>Words that stand in the Havneforum's open point and nowhere else.</summary>
    public const string HarbourSecret = "mudderpram";

    /// <summary>Words that stand in the Havneforum's closed point and nowhere else.</summary>
    public const string HarbourClosedSecret = "lejekontrakten";

    /// <summary>Words that stand in the Parkforum's closed point and nowhere else.</summary>
    public const string ParkClosedSecret = "fratrædelsesaftalen";

    private TestDatabase? database;

    /// <summary>Monday morning.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 9, 21, 6, 0, 0, TimeSpan.Zero);

    internal FollowUpHost Host { get; private set; } = null!;

    internal ForumStory Park { get; private set; } = null!;

    internal ForumStory Harbour { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, TestContext.Current.CancellationToken);
        Host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Now));
        await Host.ImportAsync(Engholm.Directory);
        Park = await TellAsync(Host, "sek.park", "Parkforum", "Parkchefen", "genplanter rosenbedet ved Kildeparken", ParkClosedSecret);
        Harbour = await TellAsync(Host, "sek.havn", "Havneforum", "Havnechefen", $"lader havnens {HarbourSecret} efterse", HarbourClosedSecret);
    }

    /// <summary>The caller of a column of the door matrix, as seen from Parkforum; null: nobody.</summary>
    internal Person? Caller(string column) => column switch
    {
        "nobody" => null,
        "outsider" => Host.Person(Engholm.Outsider),
        "member" => Host.Person("med.park"),
        "secretary" => Host.Person("sek.park"),
        "other" => Host.Person("sek.havn"),
        "director" => Host.Person(Engholm.Director),
        _ => Host.Person(Engholm.Administrator),
    };

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await database!.DisposeAsync();
    }

    internal async Task<ActionItemRow> RowAsync(Guid id)
    {
        await using var session = Host.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<ActionItemRow>(id))!;
    }

    /// <summary>A forum's minutes, one commitment of an open point and one of a closed one; a second meeting waits for review.</summary>
    internal static async Task<ForumStory> TellAsync(
        FollowUpHost host, string secretaryId, string forum, string responsible, string promise, string closedSecret)
    {
        var secretary = host.Person(secretaryId);
        var organisation = host.Organisation;
        var forumId = organisation.ForumNamed(forum)!.Id;
        var key = ResponsibleParty.KeyOfPosition(organisation.Positions.Values.Single(p => p.Title == responsible).Id);

        var confirmed = await ImportAsync(
            host, secretary, EngholmMinutes.Of(forum, new DateOnly(2026, 9, 10), responsible, promise, closedSecret));
        await AddAsync(host, secretary, confirmed, 1, promise, key, new DateOnly(2026, 9, 15));
        await AddAsync(host, secretary, confirmed, 2, $"underskriver {closedSecret}", key, new DateOnly(2026, 9, 16));
        var ids = (await host.SendAsync(new ConfirmAnswers.Command(confirmed), secretary)).Value;
        var lines = new List<ActionItemLine>();
        foreach (var id in ids)
        {
            lines.Add((await host.SendAsync(new GetActionItem.Query(id), secretary)).Value!.Item);
        }

        var waiting = await ImportAsync(
            host, secretary, EngholmMinutes.Of(forum, new DateOnly(2026, 9, 17), responsible, promise + " igen", closedSecret));
        var proposal = await AddAsync(host, secretary, waiting, 1, promise + " igen", key, new DateOnly(2026, 10, 1));
        var meeting = organisation.NextMeeting(forumId, new DateOnly(2026, 9, 22))!.Id;
        (await host.SendAsync(new GatherOutstanding.Command(meeting), secretary)).ShouldBeNull();
        return new ForumStory(
            forumId, lines.Single(line => !line.IsClosedPoint).Id, lines.Single(line => line.IsClosedPoint).Id,
            confirmed, waiting, proposal, meeting);
    }

    /// <summary>The id of the proposal, accepted by being added.</summary>
    private static async Task<string> AddAsync(
        FollowUpHost host, Person secretary, Guid minutes, int point, string title, string responsibleKey, DateOnly deadline)
    {
        var token = Guid.NewGuid();
        var refusal = await host.SendAsync(
            new AddProposal.Command(minutes, token, point, title, new ProposalEdit(title, ActionItemKind.Action, [responsibleKey], deadline, false)),
            secretary);
        refusal.ShouldBeNull();
        return $"hand-{token:N}";
    }

    private static async Task<Guid> ImportAsync(FollowUpHost host, Person secretary, string text)
    {
        var imported = await host.SendAsync(new ImportMinutes.Command(null, "referat.txt", Encoding.UTF8.GetBytes(text)), secretary);
        imported.Refusal.ShouldBeNull();
        return imported.Value!.MinutesId;
    }
}

/// <summary>The ids of what a forum has.</summary>
internal sealed record ForumStory(
    Guid ForumId, Guid OpenItem, Guid ClosedItem, Guid ConfirmedMinutes, Guid WaitingMinutes, string WaitingProposal, Guid NextMeeting);
