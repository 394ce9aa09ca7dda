using System.ComponentModel.DataAnnotations;

namespace FollowUp.Server.Options;

/// <summary>The mail relay that digests leave by.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    [Required]
    public string Host { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Null: the relay knows us by our address.</summary>
    public string? UserName { get; set; }

    /// <summary>Only from the environment; never in a file.</summary>
    public string? Password { get; set; }

    [Required]
    public string FromAddress { get; set; } = "";

    public string FromName { get; set; } = "FollowUp";

    /// <summary>Shorter than the two minutes after which a claim is taken over.</summary>
    [Range(1, 100)]
    public int TimeoutSeconds { get; set; } = 60;
}

/// <summary>How the connection to the relay is protected.</summary>
public enum MailSecurity
{
    /// <summary>TLS is demanded after connecting; without it nothing is sent (Datatilsynet asks for enforced TLS 1.2 or better).</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None; allowed to a loopback address only.</summary>
    None,
}
