using System.Net;
using System.Security.Claims;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Mining.People;
using FollowUp.Server;
using FollowUp.Server.EventStore;
using FollowUp.Server.Security;
using FollowUp.TestServices.Postgres;
using Hangfire;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FollowUp.TestServices.Hosting;

/// <summary>
/// The real server on a loopback port, over a database of the test's own. Anybody in its directory can be signed in: the cookie
/// is sealed with the server's own keys, so that there is no door in the server that only tests use.
/// </summary>
public sealed class FollowUpHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private Organisation? organisation;

    private FollowUpHost(WebApplication app) => this.app = app;

    /// <summary>The name of the database template that has FollowUp's schema and nothing in it.</summary>
    public const string SchemaTemplate = "followup-schema";

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.First());

    /// <summary>The directory as it was after the last <see cref="ImportAsync"/>.</summary>
    public Organisation Organisation => organisation ?? throw new InvalidOperationException("Call ImportAsync first.");

    /// <summary>An empty database with the schema in it; a copy, so it takes a fraction of a second.</summary>
    public static Task<TestDatabase> DatabaseAsync(TestPostgres postgres, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(postgres);
        return postgres.CreateAsync(SchemaTemplate, FollowUpSchema.ApplyAsync, cancellationToken);
    }

    /// <summary>Starts the server. Rounds run only when a test runs them: Hangfire's workers are left out.</summary>
    /// <param name="configure">What else the test adds or replaces.</param>
    /// <param name="settings">Settings over those of <see cref="HostSettings"/>.</param>
    /// <param name="signIn">How people sign in; null: not at all but by <see cref="ClientFor"/>.</param>
    public static async Task<FollowUpHost> StartAsync(
        TestDatabase database,
        TimeProvider? clock = null,
        Action<WebApplicationBuilder>? configure = null,
        IEnumerable<KeyValuePair<string, string?>>? settings = null,
        Action<AuthenticationBuilder, IConfiguration>? signIn = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        var configuration = HostSettings.For(database.ConnectionString, settings);
        var app = FollowUpServer.Build(configuration, signIn ?? ((_, _) => { }), builder =>
        {
            if (configuration["Urls"] is null)
            {
                builder.WebHost.UseUrls("http://127.0.0.1:0");
            }

            builder.Logging.ClearProviders();
            if (clock is not null)
            {
                builder.Services.AddSingleton(clock);
            }

            RemoveWorkers(builder.Services);
            configure?.Invoke(builder);
        });
        await app.StartAsync();
        return new FollowUpHost(app);
    }

    /// <summary>Brings in a directory as the system does.</summary>
    public async Task ImportAsync(OrganisationDirectory directory)
    {
        var result = await SendAsSystemAsync(new ImportDirectory.Command(directory));
        if (result.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The directory was refused: {refusal.Code}.");
        }

        await ReadDirectoryAsync();
    }

    /// <summary>Reads the directory that is in the database already.</summary>
    public async Task ReadDirectoryAsync()
    {
        await using var session = Services.GetRequiredService<IDocumentStore>().QuerySession();
        organisation = await Organisation.LoadAsync(session, CancellationToken.None);
    }

    /// <summary>The person by the id that the directory file gives them.</summary>
    public Person Person(string externalId) => Organisation.People.Values.Single(person => person.ExternalId == externalId);

    /// <summary>A browser without script: keeps cookies, follows no redirect. Null: nobody is signed in.</summary>
    /// <param name="withFormToken">Sends the token against forgery with each request, as a page's form or script would.</param>
    public HttpClient ClientFor(Person? person, bool withFormToken = true)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, Expect100ContinueTimeout = TimeSpan.FromSeconds(30) }) { BaseAddress = Address };
        var principal = PrincipalOf(person?.Id);
        if (person is not null)
        {
            var (name, value) = SessionOf(person);
            Put(name, value);
        }

        if (withFormToken)
        {
            using var scope = Services.CreateScope();
            var tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>()
                .GetTokens(new DefaultHttpContext { RequestServices = scope.ServiceProvider, User = principal, Request = { Scheme = "https" } });
            Put(Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name!, tokens.CookieToken!);
            client.DefaultRequestHeaders.Add(tokens.HeaderName!, tokens.RequestToken);
        }

        return client;

        void Put(string name, string value) => cookies.Add(Address, new Cookie(name, value, "/"));
    }

    /// <summary>The cookie of a signed-in person, for a browser of the test's own.</summary>
    public (string Name, string Value) SessionOf(Person person)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme);
        return (options.Cookie.Name!, options.TicketDataFormat.Protect(
            new AuthenticationTicket(PrincipalOf(person.Id), CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    /// <summary>Sends a request through the whole pipeline (guard included) as a person in the browser would.</summary>
    /// <param name="caller">Null: nobody is signed in.</param>
    public async Task<T> SendAsync<T>(IRequest<T> request, Person? caller)
    {
        await using var scope = Services.CreateAsyncScope();
        Services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = PrincipalOf(caller?.Id),
        };
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Sends a request as a job would.</summary>
    public async Task<T> SendAsSystemAsync<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestCaller>().ActAsSystem(Channel.Job);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static ClaimsPrincipal PrincipalOf(Guid? personId) => personId is { } id
        ? new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(FollowUpClaims.PersonId, id.ToString("D"))], CookieAuthenticationDefaults.AuthenticationScheme))
        : new ClaimsPrincipal(new ClaimsIdentity());

    private static void RemoveWorkers(IServiceCollection services)
    {
        foreach (var worker in services.Where(IsHangfires).ToList())
        {
            services.Remove(worker);
        }

        static bool IsHangfires(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService)
            && service.ImplementationFactory?.Method.Module.Assembly == typeof(HangfireServiceCollectionExtensions).Assembly;
    }
}
