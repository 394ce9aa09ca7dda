using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.Server.Options;
using FollowUp.Server.Web;
using MimeKit;

namespace FollowUp.Server.Mail;

/// <summary>A digest as a mail: addresses, headers, and the words of the templates as text and HTML.</summary>
public sealed class DigestMessage(MailOptions options, SiteOptions site, DanishClock clock)
{
    private readonly DigestTemplates templates = new();
    private readonly LetterText words = new();

    /// <exception cref="FormatException">The recipient's address is none.</exception>
    public MimeMessage For(DigestMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var view = new DigestWording(words, new Uri(site.PublicAddress)).Of(mail);
        var message = new MimeMessage
        {
            MessageId = mail.MessageId,
            Date = DanishClock.Local(clock.Now),
            Subject = view.Subject,
            Body = new MultipartAlternative
            {
                // The last one is the best one (RFC 2046, 5.1.4); the boundary is the same on every try, as the mail is.
                Boundary = "=_" + new string([.. mail.MessageId.Where(char.IsAsciiLetterOrDigit)]),
            },
        };
        message.From.Add(new MailboxAddress(DisplayName.Of(options.FromName), options.FromAddress));
        message.To.Add(Recipient(mail));
        foreach (var (name, value) in Headers())
        {
            message.Headers.Add(name, value);
        }

        var alternative = (MultipartAlternative)message.Body;
        alternative.Add(Part("plain", templates.Text(view)));
        alternative.Add(Part("html", templates.Html(view)));
        return message;
    }

    private static MailboxAddress Recipient(DigestMail mail)
    {
        // The library refuses addresses that hold more than one, but takes a lone word for the name of a local mailbox.
        var address = new MailboxAddress(DisplayName.Of(mail.RecipientName), mail.RecipientAddress);
        return address.Address.IndexOf('@', StringComparison.Ordinal) > 0
            ? address
            : throw new FormatException("The address has no domain.");
    }

    /// <summary>
    /// That a program wrote it, so that no absence notice comes back: Auto-Submitted is the standard's word (RFC 3834, 5), the X-
    /// header is what Exchange heeds ([MS-OXCMAIL]); bounces are wanted, so it names only answers. Precedence is
    /// left out: RFC 3834 (2) and RFC 2076 call it non-standard, and "bulk" invites filters to delay the mail or hide it.
    /// </summary>
    private static IEnumerable<(string Name, string Value)> Headers() =>
    [
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "OOF, AutoReply"),
        ("Content-Language", "da"),
    ];

    // Quoted-printable on every road, so that no relay has to change the mail on its way.
    private static TextPart Part(string subtype, string text)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText("utf-8", text);
        return part;
    }
}
