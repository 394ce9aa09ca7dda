namespace FollowUp.Domain.Reminders;

/// <summary>Why a mail was not taken. Kind and code only: what servers say in words repeats addresses.</summary>
/// <param name="Code">The server's status code (RFC 5321, 4.2); null where no server answered.</param>
public sealed record MailFailure(MailFailureKind Kind, int? Code)
{
    /// <summary>The server said no, for now or for good.</summary>
    public static MailFailure Answer(int code) => new(MailFailureKind.Answered, code);

    /// <summary>It never came to an answer.</summary>
    public static MailFailure Of(MailFailureKind kind) => new(kind, null);
}

/// <summary>How far a mail came that was not taken.</summary>
public enum MailFailureKind
{
    /// <summary>The server answered with a code.</summary>
    Answered,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>Nobody there, or the line broke.</summary>
    Unreachable,

    /// <summary>The server offers no encryption, or no sign-in, though one is demanded.</summary>
    NotOffered,

    /// <summary>The encryption failed: a certificate that nobody vouches for.</summary>
    NotSecure,

    /// <summary>The server does not take our sign-in.</summary>
    NotSignedIn,

    /// <summary>The address is none, or none that the server can write.</summary>
    AddressUnusable,

    /// <summary>Deferred so often that it is left to a person.</summary>
    AttemptsUsedUp,

    /// <summary>Written by an earlier version in words that say no more.</summary>
    Unknown,
}
