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
}
