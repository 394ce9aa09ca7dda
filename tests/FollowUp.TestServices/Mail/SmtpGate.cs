using System.Net;
using System.Net.Sockets;

namespace FollowUp.TestServices.Mail;

/// <summary>Where a gate stops a connection.</summary>
public enum SmtpGatePlace
{
    /// <summary>When the client begins a mail: the server knows nothing of it yet.</summary>
    BeforeMail,

    /// <summary>When the server has taken a mail and the client has not heard of it yet: the moment that tempts to send twice.</summary>
    BeforeVerdict,
}

/// <summary>
/// Stands between a client and a real SMTP server, counts what the server takes, and can stop everything at a chosen mail. Without
/// encryption, since it must understand: it takes STARTTLS (and CHUNKING) off the server's offer.
/// </summary>
public sealed class SmtpGate : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly List<Task> conversations = [];
    private readonly Lock sync = new();
    private readonly int serverPort;
    private readonly Task accepting;
    private TaskCompletionSource held = NewSignal();
    private TaskCompletionSource released = NewSignal();
    private (int Mails, SmtpGatePlace Place, bool Drop)? closed;
    private int admitted;
    private int accepted;

    public SmtpGate(int serverPort)
    {
        this.serverPort = serverPort;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Mails that the server has answered with 250 at their end.</summary>
    public int Accepted => Volatile.Read(ref accepted);

    /// <summary>From now on: lets so many mails in all pass, and then holds every connection that comes to the place.</summary>
    public void HoldAfter(int mails, SmtpGatePlace place = SmtpGatePlace.BeforeMail) => Close(mails, place, drop: false);

    /// <summary>As <see cref="HoldAfter"/>, but hangs up.</summary>
    public void DropAfter(int mails, SmtpGatePlace place = SmtpGatePlace.BeforeMail) => Close(mails, place, drop: true);

    /// <summary>Opens the gate: what is held goes on.</summary>
    public void Open()
    {
        lock (sync)
        {
            closed = null;
            released.TrySetResult();
        }
    }

    /// <summary>When the gate has stopped somebody since it was closed.</summary>
    public Task WaitUntilHeldAsync(CancellationToken cancellationToken)
    {
        lock (sync)
        {
            return held.Task.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        // In this order: a listener that is gone before the loop has heard of it throws something else.
        await accepting;
        listener.Dispose();
        await Task.WhenAll(conversations);
        stopping.Dispose();
    }

    /// <summary>A client wants to begin a mail.</summary>
    /// <returns>False when the connection is to be dropped.</returns>
    internal async Task<bool> PassMailAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task wait;
            lock (sync)
            {
                if (closed is not { Place: SmtpGatePlace.BeforeMail } rule || admitted < rule.Mails)
                {
                    // Counted at the beginning: of two connections at once, only as many pass as may.
                    admitted++;
                    return true;
                }
                held.TrySetResult();
                if (rule.Drop)
                {
                    return false;
                }
                wait = released.Task;
            }
            await wait.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The server has said what became of a mail, or the mail was given up before its end.</summary>
    /// <returns>False when the connection is to be dropped.</returns>
    internal async Task<bool> PassVerdictAsync(bool taken, CancellationToken cancellationToken)
    {
        Task wait;
        lock (sync)
        {
            if (!taken)
            {
                admitted--;
                return true;
            }
            accepted++;
            if (closed is not { Place: SmtpGatePlace.BeforeVerdict } rule || accepted <= rule.Mails)
            {
                return true;
            }
            held.TrySetResult();
            if (rule.Drop)
            {
                return false;
            }
            wait = released.Task;
        }
        await wait.WaitAsync(cancellationToken);
        return true;
    }

    private void Close(int mails, SmtpGatePlace place, bool drop)
    {
        lock (sync)
        {
            (closed, held, released) = ((mails, place, drop), NewSignal(), NewSignal());
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                conversations.Add(TalkAsync(await listener.AcceptTcpClientAsync(stopping.Token)));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopping.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, serverPort, stopping.Token);
                using var conversation = new SmtpGateConversation(this, client.GetStream(), server.GetStream());
                await conversation.RunAsync(stopping.Token);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // One side has gone (a killed program, say): so does the other.
            }
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
