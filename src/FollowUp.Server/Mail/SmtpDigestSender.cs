using System.Net.Sockets;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.Server.Options;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FollowUp.Server.Mail;

/// <summary>
/// Hands digests to the relay over one connection a round. The connection's socket has NoDelay: with Nagle's algorithm a mail over
/// 4 kB waits 40 ms for the other side's delayed acknowledgement.
/// </summary>
public sealed class SmtpDigestSender(MailOptions options, DigestMessage messages) : IDigestSender, IDisposable
{
    private SmtpClient? client;

    public async Task<Delivery> SendAsync(DigestMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        MimeMessage message;
        try
        {
            message = messages.For(mail);
        }
        catch (ParseException)
        {
            return new Delivery.Rejected("address not valid");
        }

        try
        {
            var smtp = await ConnectedAsync(cancellationToken);
            await smtp.SendAsync(message, cancellationToken);
            return new Delivery.Accepted();
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500)
        {
            return new Delivery.Rejected($"{(int)refused.StatusCode}");
        }
        catch (SmtpCommandException later)
        {
            return new Delivery.Deferred($"{(int)later.StatusCode}");
        }
        catch (Exception failure) when (failure is SmtpProtocolException or SocketException or IOException or ServiceNotConnectedException
            or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException or TimeoutException)
        {
            Dispose();
            return new Delivery.Deferred(failure.GetType().Name);
        }
    }

    public void Dispose()
    {
        client?.Dispose();
        client = null;
    }

    private async Task<SmtpClient> ConnectedAsync(CancellationToken cancellationToken)
    {
        if (client is { IsConnected: true })
        {
            return client;
        }

        Dispose();
        client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(options.Host, options.Port, cancellationToken);
        await client.ConnectAsync(socket, options.Host, options.Port, SecurityOf(options.Security), cancellationToken);
        if (options.UserName is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, options.Password ?? string.Empty, cancellationToken);
        }

        return client;
    }

    private static SecureSocketOptions SecurityOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
