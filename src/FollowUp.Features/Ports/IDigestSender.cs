using FollowUp.Domain.Reminders;
using FollowUp.Features.Reminders;

namespace FollowUp.Features.Ports;

/// <summary>Hands a digest to a mail server, and says honestly what came of it.</summary>
public interface IDigestSender
{
    /// <summary>Sends one mail under its Message-Id. Never throws for what a mail server or network can do.</summary>
    Task<Delivery> SendAsync(DigestMail mail, CancellationToken cancellationToken);
}

/// <summary>What the mail server said.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>The server accepted the mail.</summary>
    public sealed record Accepted : Delivery;

    /// <summary>Not now: 4xx, no connection, or a connection that broke before the answer came.</summary>
    public sealed record Deferred(MailFailure Failure) : Delivery;

    /// <summary>Never: 5xx, or an address that cannot be written.</summary>
    public sealed record Rejected(MailFailure Failure) : Delivery;
}
