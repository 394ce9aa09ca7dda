namespace FollowUp.Demo.Mailbox;

/// <summary>What the demo's mail server takes at most: it is for one person's mails on one machine.</summary>
public sealed record SmtpLimits
{
    public int MessageBytes { get; init; } = 20 * 1024 * 1024;

    public int CommandBytes { get; init; } = 2_048;

    /// <summary>RFC 5321 says 1000; some programs write longer ones.</summary>
    public int LineBytes { get; init; } = 16_384;

    public int Recipients { get; init; } = 100;

    public int Connections { get; init; } = 20;

    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(5);
}
