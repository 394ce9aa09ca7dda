using System.Net.Sockets;
using FollowUp.TestServices.Processes;
using MimeKit;

namespace FollowUp.TestServices.Mail;

/// <summary>
/// The mail servers a municipality could have, started by the test on free ports: Exim takes mails in and Dovecot keeps them.
/// Needs root (Exim does) and Debian's packages exim4-daemon-light, dovecot-imapd and dovecot-lmtpd.
/// </summary>
public sealed class RealMailServers : IAsyncDisposable
{
    /// <summary>Who may send by the submission port.</summary>
    public const string UserName = "app@followup.test";

    public const string Password = "hemmelig";

    private readonly TemporaryFolder folder;
    private readonly MailPorts ports;
    private readonly MailboxReader reader;
    private readonly List<TiedProcess> servers = [];

    private RealMailServers(TemporaryFolder folder, MailPorts ports, string fingerprint)
    {
        this.folder = folder;
        this.ports = ports;
        Fingerprint = fingerprint;
        reader = new(ports.Imap, fingerprint);
    }

    /// <summary>SMTP on 127.0.0.1: no sign-in, STARTTLS if you like.</summary>
    public int RelayPort => ports.Relay;

    /// <summary>SMTP on 127.0.0.1: STARTTLS and sign-in, or nothing is taken.</summary>
    public int SubmissionPort => ports.Submission;

    /// <summary>SHA-256 of the servers' certificate (for localhost and 127.0.0.1).</summary>
    public string Fingerprint { get; }

    /// <summary>The certificate as PEM: a program of ours trusts it when the environment's SSL_CERT_FILE names it.</summary>
    public string CertificateFile => folder.Path("cert.pem");

    /// <summary>Starts both and waits until they answer.</summary>
    /// <exception cref="InvalidOperationException">Not as root.</exception>
    public static async Task<RealMailServers> StartAsync(CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            throw new InvalidOperationException("This test needs Exim, which only root can start on Linux: run `sudo ./followup test`, or in a container.");
        }
        var (exim, dovecot) = (InstalledProgram.Find("exim4"), InstalledProgram.Find("dovecot"));
        var folder = new TemporaryFolder();
        var fingerprint = MailCertificate.Write(folder.Path("cert.pem"), folder.Path("key.pem"), TimeProvider.System);
        var started = new RealMailServers(folder, MailPorts.Free(), fingerprint);
        try
        {
            await started.StartAsync(exim, dovecot, cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>All mails of a mailbox, in the order they came. What is sent to a+b@c.d lies in a@c.d.</summary>
    public Task<IReadOnlyList<MimeMessage>> ReadAsync(string address, CancellationToken cancellationToken = default) =>
        reader.ReadAsync(address, cancellationToken);

    /// <summary>The mails of a mailbox, when there are at least so many: between being taken and lying there is a moment.</summary>
    public async Task<IReadOnlyList<MimeMessage>> WaitForAsync(string address, int count, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        IReadOnlyList<MimeMessage> mails = [];
        try
        {
            while ((mails = await ReadAsync(address, patience.Token)).Count < count)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
            return mails;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{address} has {mails.Count} mails and not {count}. Exim says:\n{LogOf("exim/log/mainlog")}");
        }
    }

    /// <summary>Everybody who has ever got a mail.</summary>
    public IReadOnlyList<string> Addresses() =>
        [.. Directory.GetDirectories(folder.Path("dovecot", "vmail")).Select(one => Path.GetFileName(one)!).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
        folder.Dispose();
    }

    private async Task StartAsync(string exim, string dovecot, CancellationToken cancellationToken)
    {
        var (eximFolder, dovecotFolder) = (folder.Path("exim"), folder.Path("dovecot"));
        foreach (var needed in new[] { folder.Path("exim", "spool"), folder.Path("exim", "log"), folder.Path("dovecot", "vmail") })
        {
            Directory.CreateDirectory(needed);
        }
        foreach (var (place, pem) in new[] { eximFolder, dovecotFolder }.SelectMany(place => new[] { "cert.pem", "key.pem" }.Select(pem => (place, pem))))
        {
            File.Copy(folder.Path(pem), Path.Combine(place, pem));
        }
        await File.WriteAllTextAsync(folder.Path("exim.conf"), EximServer.Configuration(exim, eximFolder, ports), cancellationToken);
        await File.WriteAllTextAsync(folder.Path("dovecot.conf"), DovecotServer.Configuration(dovecotFolder, ports), cancellationToken);
        await FolderOwner.GiveAsync(eximFolder, "Debian-exim", cancellationToken);
        await FolderOwner.GiveAsync(dovecotFolder, "nobody:nogroup", cancellationToken);

        servers.Add(new(dovecot, "-F", "-c", folder.Path("dovecot.conf")));
        servers.Add(new(exim, "-C", folder.Path("exim.conf"), "-bdf", "-q2s"));
        foreach (var port in new[] { ports.Lmtp, ports.Imap, ports.Relay, ports.Submission })
        {
            await WaitUntilItGreetsAsync(port, cancellationToken);
        }
    }

    private async Task WaitUntilItGreetsAsync(int port, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port, patience.Token);
                await client.GetStream().ReadExactlyAsync(new byte[1], patience.Token);
                return;
            }
            catch (Exception error) when (error is SocketException or IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException(
                    $"The mail servers do not answer on port {port}. Exim: {LogOf("exim/log/paniclog")}\nDovecot: {LogOf("dovecot/dovecot.log")}");
            }
        }
    }

    private string LogOf(string file) =>
        File.Exists(folder.Path(file)) ? string.Join('\n', File.ReadLines(folder.Path(file)).TakeLast(20)) : "(nothing)";
}
