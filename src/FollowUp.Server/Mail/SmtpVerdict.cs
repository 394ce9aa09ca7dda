using System.Net.Sockets;
using FollowUp.Features.Ports;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace FollowUp.Server.Mail;

/// <summary>What a failure on the way to the relay means for the mail. Codes and kinds only: replies repeat addresses.</summary>
internal static class SmtpVerdict
{
    /// <summary>Null for what no server or network can cause: our own faults, and our own stopping.</summary>
    /// <param name="stopping">The caller's own token; our clock's running out is a deferral.</param>
    public static Delivery? Of(Exception failure, CancellationToken stopping) => failure switch
    {
        // "Never" is about this recipient or this mail. A 5xx to our greeting, sign-in or sender address is about the installation:
        // no recipient may lose a mail for that.
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted } refused
            when (int)refused.StatusCode >= 500 => new Delivery.Rejected(Code(refused)),
        SmtpCommandException later => new Delivery.Deferred(Code(later)),
        OperationCanceledException or ObjectDisposedException when !stopping.IsCancellationRequested => new Delivery.Deferred("timeout"),

        // NotSupportedException: the relay offers no STARTTLS or no way to sign in that we know.
        ProtocolException or SocketException or IOException or TimeoutException or NotSupportedException
            or ServiceNotConnectedException or ServiceNotAuthenticatedException
            or AuthenticationException or System.Security.Authentication.AuthenticationException or SslHandshakeException =>
            new Delivery.Deferred(failure.GetType().Name),
        _ => null,
    };

    private static string Code(SmtpCommandException answer) => $"{(int)answer.StatusCode}";
}
