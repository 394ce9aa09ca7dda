using System.ComponentModel.DataAnnotations;

namespace FollowUp.Server.Options;

/// <summary>What the installation is called and where it is reached.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>As people see it in mails and in the browser: https://followup.kommune.dk. Https, but for a loopback address.</summary>
    [Required]
    public string PublicAddress { get; set; } = "";

    /// <summary>As written in the header: "Birkelund Kommune".</summary>
    [Required]
    public string Municipality { get; set; } = "";

    /// <summary>
    /// Addresses (10.0.0.7) or networks (172.18.0.0/16) of the proxies in front, whose word on scheme and client address is taken.
    /// Empty: nobody's.
    /// </summary>
    public IList<string> KnownProxies { get; } = [];
}
