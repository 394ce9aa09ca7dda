using System.Globalization;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;

namespace FollowUp.Features.EventSourcing.Upcasting;

/// <summary>"digest-deferred" as the first release wrote it.</summary>
/// <param name="Reply">A server's code, words of ours, or the name of a class of the mail library.</param>
public sealed record DigestDeferredV1(Act Act, string Reply);

/// <summary>"digest-rejected" as the first release wrote it.</summary>
/// <param name="Reply">As <see cref="DigestDeferredV1.Reply"/>.</param>
public sealed record DigestRejectedV1(Act Act, string Reply);

/// <summary>
/// One text held three kinds of things, the names of foreign classes among them, which nobody promised to keep. Every text that the
/// first release could write has its kind here.
/// </summary>
public static class DigestReplies
{
    public static MailFailure Read(string reply) =>
        int.TryParse(reply, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? MailFailure.Answer(code)
            : MailFailure.Of(KindOf(reply));

    private static MailFailureKind KindOf(string reply) => reply switch
    {
        "timeout" or "no answer in time" or "TimeoutException" => MailFailureKind.TimedOut,
        "attempts used up" => MailFailureKind.AttemptsUsedUp,
        "address not valid" or "address needs SMTPUTF8" => MailFailureKind.AddressUnusable,
        "NotSupportedException" => MailFailureKind.NotOffered,
        "SslHandshakeException" => MailFailureKind.NotSecure,

        // Two classes have this name: of the mail library (sign-in) and of the framework (encryption). The first is the usual one.
        "AuthenticationException" or "ServiceNotAuthenticatedException" => MailFailureKind.NotSignedIn,
        "SocketException" or "IOException" or "EndOfStreamException" or "SmtpProtocolException" or "ServiceNotConnectedException" =>
            MailFailureKind.Unreachable,
        _ => MailFailureKind.Unknown,
    };
}
