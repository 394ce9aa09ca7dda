using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FollowUp.Demo.Mailbox;

/// <summary>Takes mails in on the loopback address, for everybody and from anybody who sits at this machine.</summary>
internal sealed class SmtpReceiver : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<Task, bool> conversations = new();
    private readonly TcpListener listener;
    private readonly MailFolder mails;
    private readonly SmtpLimits limits;
    private readonly Task accepting;
    private int open;

    public SmtpReceiver(TcpListener listener, MailFolder mails, SmtpLimits limits)
    {
        this.listener = listener;
        this.mails = mails;
        this.limits = limits;
        accepting = AcceptAsync(stopping.Token);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await accepting;
        listener.Dispose();
        await Task.WhenAll(conversations.Keys);
        stopping.Dispose();
    }

    private async Task AcceptAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(cancellationToken);
                var conversation = TalkAsync(client, cancellationToken);
                conversations.TryAdd(conversation, true);
                _ = conversation.ContinueWith(done => conversations.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
            catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // Stopping, or a client that was gone before it was greeted.
            }
        }
    }

    private async Task TalkAsync(TcpClient client, CancellationToken cancellationToken)
    {
        var among = Interlocked.Increment(ref open);
        await Task.Yield();
        using (client)
        {
            try
            {
                client.NoDelay = true;
                if (among > limits.Connections)
                {
                    await client.GetStream().WriteAsync("421 Too many at once, come again\r\n"u8.ToArray(), cancellationToken);
                    return;
                }
                await new SmtpConversation(client.GetStream(), mails, limits).RunAsync(cancellationToken);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The client left, fell silent, or we are stopping: a mail that was not answered with 250 is the sender's still.
            }
            finally
            {
                Interlocked.Decrement(ref open);
            }
        }
    }
}
