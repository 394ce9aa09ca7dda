namespace FollowUp.Demo.Mailbox;

/// <summary>Who a mail came from and went to, as the sending program said; what the mail itself says may differ.</summary>
internal sealed record MailEnvelope(string From, IReadOnlyList<string> To);
