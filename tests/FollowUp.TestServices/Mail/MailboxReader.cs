using System.Security.Cryptography;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace FollowUp.TestServices.Mail;

/// <summary>Reads mailboxes as a person's mail program would: IMAP with STARTTLS and sign-in.</summary>
internal sealed class MailboxReader(int port, string fingerprint)
{
    public async Task<IReadOnlyList<MimeMessage>> ReadAsync(string address, CancellationToken cancellationToken)
    {
        using var client = new ImapClient
        {
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == fingerprint,
        };
        await client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.StartTls, cancellationToken);
        await client.AuthenticateAsync(address, DovecotServer.MailboxPassword, cancellationToken);
        await client.Inbox.OpenAsync(FolderAccess.ReadOnly, cancellationToken);
        var mails = new List<MimeMessage>();
        for (var index = 0; index < client.Inbox.Count; index++)
        {
            mails.Add(await client.Inbox.GetMessageAsync(index, cancellationToken));
        }
        await client.DisconnectAsync(quit: true, cancellationToken);
        return mails;
    }
}
