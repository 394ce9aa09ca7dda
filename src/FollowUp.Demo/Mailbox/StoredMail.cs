using MimeKit;

namespace FollowUp.Demo.Mailbox;

/// <summary>A mail that came in.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Received">When.</param>
/// <param name="Recipients">Whose mailboxes it lies in.</param>
/// <param name="Message">The mail itself.</param>
public sealed record StoredMail(string Id, DateTimeOffset Received, IReadOnlyList<string> Recipients, MimeMessage Message);
