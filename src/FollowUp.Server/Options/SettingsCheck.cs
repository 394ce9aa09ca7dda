using System.Net;

namespace FollowUp.Server.Options;

/// <summary>What is missing or unsafe in the settings; pure. `serve` starts only when there is nothing.</summary>
public static class SettingsCheck
{
    /// <summary>One English sentence for each, in the order of the settings; none when all is well. Holds no values of secrets.</summary>
    public static IReadOnlyList<string> Of(ServeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return [.. Database(settings.Database), .. Mail(settings.Mail), .. Site(settings.Site, settings.Urls), .. SignIn(settings.SignIn)];
    }

    /// <summary>True for an address that never leaves the machine.</summary>
    public static bool IsLoopback(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }

    /// <summary>True for an address, or a network as address/length.</summary>
    internal static bool IsProxy(string text) => IPAddress.TryParse(text, out _) || IPNetwork.TryParse(text, out _);

    private static IEnumerable<string> Database(DatabaseOptions database)
    {
        if (string.IsNullOrWhiteSpace(database.ConnectionString))
        {
            yield return "Database:ConnectionString is missing: the PostgreSQL database that FollowUp keeps everything in.";
        }
    }

    private static IEnumerable<string> Mail(MailOptions mail)
    {
        if (string.IsNullOrWhiteSpace(mail.Host))
        {
            yield return "Mail:Host is missing: the mail relay that reminders leave by.";
        }
        else if (mail.Security == MailSecurity.None && !IsLoopback(mail.Host))
        {
            yield return "Mail:Security is None: without encryption mail may go to a relay on this machine only; use StartTls or Tls.";
        }

        if (!mail.FromAddress.Contains('@', StringComparison.Ordinal))
        {
            yield return "Mail:FromAddress is missing: the address that reminders come from.";
        }

        if (mail.Port is < 1 or > 65535)
        {
            yield return "Mail:Port is not a port number.";
        }

        if (mail.TimeoutSeconds is < 1 or > 100)
        {
            yield return "Mail:TimeoutSeconds must lie between 1 and 100, below the two minutes after which another process tries.";
        }
    }

    private static IEnumerable<string> Site(SiteOptions site, string urls)
    {
        if (!Uri.TryCreate(site.PublicAddress, UriKind.Absolute, out var address) || !address.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            yield return "Site:PublicAddress is missing: the address that people reach FollowUp at, for instance https://followup.kommune.dk.";
        }
        else if (address.Scheme != Uri.UriSchemeHttps && !IsLoopback(address.Host))
        {
            yield return "Site:PublicAddress is not https: sessions would travel in clear text.";
        }
        else if (address.Scheme == Uri.UriSchemeHttps && !site.KnownProxies.Any(IsProxy) && !urls.Contains("https:", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Site:PublicAddress is https and Urls is not: name the proxy that ends TLS in Site:KnownProxies:0, or listen on https.";
        }

        if (string.IsNullOrWhiteSpace(site.Municipality))
        {
            yield return "Site:Municipality is missing: the name that stands at the top of every page.";
        }

        foreach (var _ in site.KnownProxies.Where(proxy => !IsProxy(proxy)))
        {
            yield return "Site:KnownProxies holds something that is neither an address nor a network such as 172.18.0.0/16.";
        }
    }

    private static IEnumerable<string> SignIn(SignInOptions signIn)
    {
        if (!Uri.TryCreate(signIn.Authority, UriKind.Absolute, out var authority) || !authority.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            yield return "SignIn:Authority is missing: the address of the sign-in service (OpenID Connect).";
        }
        else if (authority.Scheme != Uri.UriSchemeHttps && !IsLoopback(authority.Host))
        {
            yield return "SignIn:Authority is not https: anybody on the way could sign in as anybody.";
        }

        if (string.IsNullOrWhiteSpace(signIn.ClientId))
        {
            yield return "SignIn:ClientId is missing: FollowUp's name at the sign-in service.";
        }

        if (string.IsNullOrWhiteSpace(signIn.ClientSecret))
        {
            yield return "SignIn:ClientSecret is missing: FollowUp's secret at the sign-in service.";
        }

        if (string.IsNullOrWhiteSpace(signIn.NameClaim))
        {
            yield return "SignIn:NameClaim is empty: the claim that holds the name by which the directory knows a person.";
        }
    }
}
