using FollowUp.Domain.Reminders;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.Server.Options;
using MailKit.Net.Smtp;
using MimeKit;

namespace FollowUp.Server.Mail;

/// <summary>
/// Hands digests to the relay over one connection a round. One clock runs over connecting and sending together: each step alone may
/// be in time and all of them still outlast the claim, which somebody else would then take over.
/// </summary>
public sealed class SmtpDigestSender(MailOptions options, DigestMessage messages) : IDigestSender, IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private SmtpClient? client;

    public async Task<Delivery> SendAsync(DigestMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        MimeMessage message;
        try
        {
            message = messages.For(mail);
        }
        catch (FormatException)
        {
            return new Delivery.Rejected(MailFailure.Of(MailFailureKind.AddressUnusable));
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            var smtp = await ConnectedAsync(patience.Token);
            if (NeedsUtf8(message) && !smtp.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            {
                return new Delivery.Rejected(MailFailure.Of(MailFailureKind.AddressUnusable));
            }

            await smtp.SendAsync(message, patience.Token);
            return new Delivery.Accepted();
        }
        catch (Exception failure) when (SmtpVerdict.Of(failure, cancellationToken) is { } verdict)
        {
            // After a refusal of the mail the connection is good for the next one; after anything else nobody knows what it waits for.
            if (verdict is Delivery.Deferred)
            {
                Dispose();
            }

            return verdict;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    /// <summary>Says QUIT, as RFC 5321 (4.1.1.10) asks, but does not wait long for the answer.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (client is { IsConnected: true })
            {
                using var patience = new CancellationTokenSource(Farewell);
                await client.DisconnectAsync(quit: true, patience.Token);
            }
        }
        catch (Exception failure) when (SmtpVerdict.Of(failure, CancellationToken.None) is not null)
        {
            // Every mail has its answer already.
        }
        finally
        {
            Dispose();
        }
    }

    private async Task<SmtpClient> ConnectedAsync(CancellationToken cancellationToken)
    {
        if (client is { IsConnected: true })
        {
            return client;
        }

        Dispose();
        client = await SmtpConnection.OpenAsync(options, cancellationToken);
        return client;
    }

    /// <summary>A letter like ø before the @ cannot be written in older SMTP; behind it, the domain has an ASCII form.</summary>
    private static bool NeedsUtf8(MimeMessage message) =>
        message.To.Mailboxes.Any(mailbox => !System.Text.Ascii.IsValid(mailbox.Address.AsSpan(0, mailbox.Address.LastIndexOf('@') + 1)));
}
