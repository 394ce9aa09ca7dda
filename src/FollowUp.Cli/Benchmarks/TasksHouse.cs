using System.Collections.Immutable;
using System.Globalization;
using System.Security.Claims;
using FollowUp.Demo.Municipality;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Server;
using FollowUp.Server.Security;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Cli.Benchmarks;

/// <summary>The use cases as the server composes them, over a database with a municipality and as many open tasks as are asked for.</summary>
internal sealed class TasksHouse : IAsyncDisposable
{
    private const int TasksInOneTransaction = 200;

    private static readonly DateOnly Opened = new(2026, 9, 14);

    private readonly ServiceProvider services;

    private Guid secretary;

    private int numbered;

    private TasksHouse(ServiceProvider services) => this.services = services;

    public IDocumentStore Store => services.GetRequiredService<IDocumentStore>();

    public DateOnly Today => services.GetRequiredService<DanishClock>().Today;

    public static async Task<TasksHouse> OpenAsync(string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Database:ConnectionString"] = connectionString }).Build();
        var collection = new ServiceCollection().AddLogging();
        FollowUpServer.AddCore(collection, configuration);
        var house = new TasksHouse(collection.BuildServiceProvider());
        await using (var scope = house.services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<RequestCaller>().ActAsSystem(Channel.CommandLine);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ImportDirectory.Command(BirkelundDirectory.For(Opened)));
        }

        return house;
    }

    /// <summary>Open tasks of one forum, in the order of their references; each has a responsible and a deadline.</summary>
    public async Task<ImmutableArray<Guid>> TasksAsync(int count)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        await using var query = store.QuerySession();
        var organisation = await Organisation.LoadAsync(query, CancellationToken.None);
        var forum = organisation.ForumNamed("Chefforum")!;
        secretary = forum.SecretariesOn(Opened, organisation)[0];
        var positions = organisation.Positions.Keys.Order().ToList();
        var act = new Act(secretary, new DateTimeOffset(2026, 9, 14, 6, 0, 0, TimeSpan.Zero), Channel.Web);
        var ids = ImmutableArray.CreateBuilder<Guid>(count);
        while (ids.Count < count)
        {
            await using var session = store.LightweightSession();
            for (var i = 0; i < TasksInOneTransaction && ids.Count < count; i++)
            {
                var id = Guid.CreateVersion7();
                var reference = string.Create(CultureInfo.InvariantCulture, $"CF-2026-{++numbered:000}");
                var registration = new ActionItemRegistered(act, forum.Id, reference, "Vend tilbage med en handleplan", ActionItemKind.Action, false, null, null);
                var registered = (Decision.Record)ActionItemDecisions.Register(
                    registration, [new ResponsibleParty(null, positions[ids.Count % positions.Count], null)], new Deadline(new DateOnly(2026, 10, 1), null, null));
                session.Events.StartStream<ActionItem>(id, registered.Events.AsEnumerable());
                ids.Add(id);
            }

            await session.SaveChangesAsync();
        }

        return ids.ToImmutable();
    }

    /// <summary>Sends a command as the forum's secretary does in the browser, guards and rights included.</summary>
    /// <exception cref="InvalidOperationException">It was refused: then nothing was measured.</exception>
    public async Task ActAsync(IRequest<Refusal?> command)
    {
        if (await AskAsync(command, secretary) is { } refusal)
        {
            throw new InvalidOperationException($"The command of the benchmark was refused: {refusal.Code}.");
        }
    }

    /// <summary>Sends a request as a person does in the browser, guards and rights included.</summary>
    public async Task<T> AskAsync<T>(IRequest<T> request, Guid personId)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(FollowUpClaims.PersonId, personId.ToString("D"))], CookieAuthenticationDefaults.AuthenticationScheme)),
        };
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
