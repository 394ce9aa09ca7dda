using System.Globalization;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.Server;
using FollowUp.Server.EventStore;
using FollowUp.TestServices.Postgres;
using Marten;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Features;

/// <summary>
/// The use cases on a database of their own, composed as the server composes them. Replaced are what surrounds the house: the
/// clock, who asks, and the mail relay. It is Monday 14 September 2026, 8 o'clock in Denmark.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private World(TestDatabase database)
    {
        this.database = database;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:ConnectionString"] = database.ConnectionString })
            .Build();
        var collection = new ServiceCollection().AddLogging();
        FollowUpServer.AddCore(collection, configuration);
        collection.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        collection.Replace(ServiceDescriptor.Scoped<ICallerSource, SettableCaller>());
        collection.Replace(ServiceDescriptor.Singleton<IDigestSender>(Mails));
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 9, 14, 6, 0, 0, TimeSpan.Zero));

    public RecordingSender Mails { get; } = new();

    public IDocumentStore Store => services.GetRequiredService<IDocumentStore>();

    public Organisation Birkelund { get; private set; } = null!;

    /// <summary>How old a claim must be before another process takes it over.</summary>
    public TimeSpan Takeover => services.GetRequiredService<ClaimTakeover>().After;

    public DateOnly Today => DanishClock.DayOf(Clock.GetUtcNow());

    /// <summary>A world with the directory of Birkelund in it.</summary>
    public static async Task<World> CreateAsync(TestPostgres postgres)
    {
        var database = await postgres.CreateAsync("schema", FollowUpSchema.ApplyAsync, TestContext.Current.CancellationToken);
        var world = new World(database);
        var imported = await world.AsSystem(new ImportDirectory.Command(BirkelundFile.Directory));
        imported.Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
        return world;
    }

    public async Task ReadDirectoryAsync()
    {
        await using var session = Store.QuerySession();
        Birkelund = await Organisation.LoadAsync(session, TestContext.Current.CancellationToken);
    }

    public Guid Person(string externalId) => Birkelund.People.Values.Single(p => p.ExternalId == externalId).Id;

    public Guid Position(string title) => Birkelund.Positions.Values.Single(p => p.Title == title).Id;

    public Guid Forum(string abbreviation) => Birkelund.ForumNamed(abbreviation)!.Id;

    public Guid Meeting(string abbreviation, string day) =>
        Birkelund.Meetings.Single(m => m.ForumId == Forum(abbreviation) && m.Date == DateOnly.Parse(day, CultureInfo.InvariantCulture)).Id;

    /// <summary>Sets the clock to a Danish local time.</summary>
    public void ItIs(DateOnly day, string time = "08:00") =>
        Clock.SetUtcNow(DanishClock.Moment(day, TimeOnly.Parse(time, CultureInfo.InvariantCulture)));

    public void ItIs(string day, string time = "08:00") => ItIs(DateOnly.Parse(day, CultureInfo.InvariantCulture), time);

    /// <summary>Sends a request as a person, with the roles that the directory gives them on the day.</summary>
    public Task<T> As<T>(string externalId, IRequest<T> request) =>
        SendAsync(CallerReader.For(Birkelund, Person(externalId), Today, Domain.Deciding.Channel.Web), request);

    /// <summary>Sends a request with roles that no directory gave.</summary>
    public Task<T> As<T>(Caller caller, IRequest<T> request) => SendAsync(caller, request);

    public Task<T> AsSystem<T>(IRequest<T> request) => SendAsync(Caller.System(Domain.Deciding.Channel.Job), request);

    public Task<T> AsNobody<T>(IRequest<T> request) => SendAsync(Caller.Nobody, request);

    public Task<ReminderRound> RunRoundAsync() => AsSystem(new RunReminderRound.Command());

    public async Task<IReadOnlyList<object>> EventsOfAsync(Guid stream)
    {
        await using var session = Store.QuerySession();
        var events = await session.Events.FetchStreamAsync(stream, token: TestContext.Current.CancellationToken);
        return [.. events.Select(e => e.Data)];
    }

    public async Task<T?> LoadAsync<T>(Guid id)
        where T : notnull
    {
        await using var session = Store.QuerySession();
        return await session.LoadAsync<T>(id, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task<T> SendAsync<T>(Caller caller, IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        ((SettableCaller)scope.ServiceProvider.GetRequiredService<ICallerSource>()).Caller = caller;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }

    private sealed class SettableCaller : ICallerSource
    {
        public Caller Caller { get; set; } = Caller.Nobody;

        public Task<Caller> GetAsync(CancellationToken cancellationToken) => Task.FromResult(Caller);
    }
}
