using FollowUp.Features.Reminders;
using FollowUp.Server.Options;
using MimeKit;

namespace FollowUp.Server.Mail;

/// <summary>A digest as a mail: addresses, headers, and the words of the templates as text and HTML.</summary>
public sealed class DigestMessage(MailOptions options, SiteOptions site)
{
    public MimeMessage For(DigestMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var message = new MimeMessage();
        message.From.Add(new MailboxAddress(options.FromName, options.FromAddress));
        message.To.Add(new MailboxAddress(mail.RecipientName, mail.RecipientAddress));
        message.MessageId = mail.MessageId;
        message.Subject = "FollowUp";
        message.Body = new TextPart("plain") { Text = site.PublicAddress };
        return message;
    }
}
