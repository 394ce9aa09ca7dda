using System.Net.Sockets;
using FollowUp.Server.Options;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace FollowUp.Server.Mail;

/// <summary>Opens the way to the relay: encrypted and signed in as the settings say, or not at all.</summary>
internal static class SmtpConnection
{
    /// <summary>
    /// The socket has NoDelay: with Nagle's algorithm a mail over 4 kB waits 40 ms for the other side's delayed acknowledgement.
    /// </summary>
    public static async Task<SmtpClient> OpenAsync(MailOptions options, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
        try
        {
            await socket.ConnectAsync(options.Host, options.Port, cancellationToken);
            await client.ConnectAsync(socket, options.Host, options.Port, SecurityOf(options.Security), cancellationToken);
            if (options.UserName is { Length: > 0 } user)
            {
                await client.AuthenticateAsync(user, options.Password ?? string.Empty, cancellationToken);
            }

            return client;
        }
        catch
        {
            // Until the client is connected the socket is ours; afterwards closing it twice does no harm.
            client.Dispose();
            socket.Dispose();
            throw;
        }
    }

    private static SecureSocketOptions SecurityOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
