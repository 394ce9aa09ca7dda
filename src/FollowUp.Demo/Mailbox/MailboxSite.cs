using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FollowUp.Demo.Mailbox;

/// <summary>The mailbox in the browser: its own small web server, so that it borrows nothing of the application's and lends it nothing.</summary>
internal static class MailboxSite
{
    private const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A mail is foreign text: no script, no form, nothing from outside; only its links may be followed, in a new window.</summary>
    private const string MailPolicy =
        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    public static async Task<WebApplication> StartAsync(MailFolder mails, int port, CancellationToken cancellationToken)
    {
        // Empty: the environment and the settings of the application in the same process are not for this one.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        var site = builder.Build();
        site.Use(Guard);
        Map(site, mails);
        await site.StartAsync(cancellationToken);
        return site;
    }

    public static Uri AddressOf(WebApplication site) =>
        new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static void Map(WebApplication site, MailFolder mails)
    {
        site.MapGet("/", (string? til) => Page(MailboxPages.List(mails.All(), til)));
        site.MapGet("/mail/{id}", (string id) => mails.Find(id) is { } mail ? Page(MailboxPages.One(mail)) : Missing());
        site.MapGet("/mail/{id}/html", (string id, HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = MailPolicy;
            return mails.Find(id) is { } mail ? Results.Content(MailboxPages.Body(mail), "text/html; charset=utf-8") : Missing();
        });
        site.MapGet("/mail/{id}/eml", (string id) =>
            mails.Find(id) is null ? Missing() : Results.File(mails.PathOf(id), "message/rfc822", id + ".eml"));
        site.MapGet("/mail/{id}/bilag/{index:int}", (string id, int index) =>
        {
            if (mails.Find(id) is not { } mail || MailboxPages.AttachedTo(mail).ElementAtOrDefault(index) is not { Content: { } content } part)
            {
                return Missing();
            }
            // Always a download: an attachment is never shown as a page of ours.
            return Results.File(content.Open(), "application/octet-stream", part.FileName ?? "bilag");
        });
        site.MapGet("/mailbox.css", () => Results.Stream(
            typeof(MailboxSite).Assembly.GetManifestResourceStream("FollowUp.Demo.Mailbox.mailbox.css")!, "text/css; charset=utf-8"));
    }

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        // A page elsewhere could let its own name point to this machine and read the mails.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1"))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }
        context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return next(context);
    }

    private static IResult Page(Markup markup) => Results.Content(markup.Text, "text/html; charset=utf-8");

    private static IResult Missing() => Results.Content(MailboxPages.NotFound().Text, "text/html; charset=utf-8", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Ctrl+C is the owner's to hear: the mailbox ends last, so that no mail of the last moment is lost.</summary>
    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
