using System.Net;
using FollowUp.Server.Options;
using Microsoft.AspNetCore.HttpOverrides;

namespace FollowUp.Server.Security;

/// <summary>What is settled before anything else: by which name we were called, and whether a proxy may speak for the client.</summary>
public static class FrontDoor
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    public static IServiceCollection AddFrontDoor(this IServiceCollection services, IConfiguration configuration)
    {
        var site = FollowUpServer.Setting<SiteOptions>(configuration, SiteOptions.Section);
        services.AddHostFiltering(filter => filter.AllowedHosts = NamesOf(site.PublicAddress));
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // The host is not taken from a proxy: it should pass on the one that it was called by.
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in site.KnownProxies.Where(SettingsCheck.IsProxy))
            {
                if (IPAddress.TryParse(proxy, out var address))
                {
                    forwarded.KnownProxies.Add(address);
                }
                else
                {
                    forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
                }
            }
        });
        return services;
    }

    /// <summary>Before everything else in the pipeline.</summary>
    public static void UseFrontDoor(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var site = app.Services.GetRequiredService<SiteOptions>();
        if (NamesOf(site.PublicAddress).Length > 0)
        {
            // Probes of a container's keeper come by whatever address it has, and are told nothing.
            app.UseWhen(context => !context.Request.Path.StartsWithSegments(Health.Path), branch => branch.UseHostFiltering());
        }

        // With empty lists the middleware would believe everybody; a setting that is there and empty is no proxy.
        if (site.KnownProxies.Any(SettingsCheck.IsProxy))
        {
            app.UseForwardedHeaders();
        }
    }

    private static string[] NamesOf(string publicAddress) =>
        !Uri.TryCreate(publicAddress, UriKind.Absolute, out var address) ? []
        : SettingsCheck.IsLoopback(address.Host) ? LoopbackNames
        : [address.Host];
}
