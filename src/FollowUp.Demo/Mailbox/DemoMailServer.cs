using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;

namespace FollowUp.Demo.Mailbox;

/// <summary>The demo's mail server and mailbox: every mail that the application sends ends here, and can be looked at in the browser.</summary>
public sealed class DemoMailServer : IAsyncDisposable
{
    /// <summary>The ports that development mail servers usually have.</summary>
    public const int UsualSmtpPort = 1025;

    public const int UsualWebPort = 1080;

    private readonly SmtpReceiver receiver;
    private readonly WebApplication site;

    private DemoMailServer(MailFolder mails, SmtpReceiver receiver, WebApplication site)
    {
        Mails = mails;
        this.receiver = receiver;
        this.site = site;
    }

    public MailFolder Mails { get; }

    /// <summary>On 127.0.0.1, without encryption or sign-in.</summary>
    public int SmtpPort => receiver.Port;

    public Uri WebAddress => MailboxSite.AddressOf(site);

    public static Task<DemoMailServer> StartAsync(string folder, int smtpPort, int webPort, CancellationToken cancellationToken) =>
        StartAsync(folder, smtpPort, webPort, new SmtpLimits(), TimeProvider.System, cancellationToken);

    /// <param name="folder">Where the mails are kept.</param>
    /// <param name="smtpPort">The port wished for; a free one is taken instead when it is 0 or in use.</param>
    /// <param name="webPort">Likewise, for the mailbox in the browser.</param>
    /// <param name="limits">What is taken at most.</param>
    /// <param name="time">Stamps the mails.</param>
    /// <param name="cancellationToken">Stops the starting.</param>
    public static async Task<DemoMailServer> StartAsync(
        string folder, int smtpPort, int webPort, SmtpLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var mails = new MailFolder(folder, time);
        var receiver = new SmtpReceiver(Listen(smtpPort), mails, limits);
        try
        {
            return new(mails, receiver, await MailboxSite.StartAsync(mails, FreeOr0(webPort), cancellationToken));
        }
        catch
        {
            await receiver.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        await site.DisposeAsync();
    }

    private static TcpListener Listen(int wished)
    {
        var listener = new TcpListener(IPAddress.Loopback, wished);
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException) when (wished != 0)
        {
            listener.Dispose();
            return Listen(0);
        }
    }

    private static int FreeOr0(int wished)
    {
        using var trial = Listen(wished);
        return ((IPEndPoint)trial.LocalEndpoint).Port == wished ? wished : 0;
    }
}
