using System.Net.Sockets;
using FollowUp.Domain.Reminders;
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
        OperationCanceledException or ObjectDisposedException when !stopping.IsCancellationRequested => Later(MailFailureKind.TimedOut),
        TimeoutException => Later(MailFailureKind.TimedOut),
        ProtocolException or SocketException or IOException or ServiceNotConnectedException => Later(MailFailureKind.Unreachable),

        // The relay offers no STARTTLS or no way to sign in that we know.
        NotSupportedException => Later(MailFailureKind.NotOffered),
        System.Security.Authentication.AuthenticationException or SslHandshakeException => Later(MailFailureKind.NotSecure),
        ServiceNotAuthenticatedException or AuthenticationException => Later(MailFailureKind.NotSignedIn),
        _ => null,
    };

    private static Delivery.Deferred Later(MailFailureKind kind) => new(MailFailure.Of(kind));

    private static MailFailure Code(SmtpCommandException answer) => MailFailure.Answer((int)answer.StatusCode);
}
