using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FollowUp.IntegrationTests.Mail;

/// <summary>
/// A mail server in a bad mood: answers each command as the test wants, on a real socket. What real servers do at will (a 451, a
/// silence in the middle) is had from this one.
/// </summary>
internal sealed class ScriptedSmtp : IAsyncDisposable
{
    /// <summary>As an answer: say nothing and keep the line open.</summary>
    public const string Silence = "";

    /// <summary>As an answer: hang up.</summary>
    public const string HangUp = "-";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Dictionary<string, string> answers;
    private readonly List<Task> talks = [];
    private readonly Task accepting;
    private int connections;

    /// <param name="answers">By the first word of the command; "GREETING" and "." (the end of a mail) as well.</param>
    public ScriptedSmtp(params (string Command, string Answer)[] answers)
    {
        this.answers = answers.ToDictionary(a => a.Command, a => a.Answer);
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => Volatile.Read(ref connections);

    public List<string> Heard { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        // In this order: a listener that is gone before the loop has heard of it throws something else.
        await accepting;
        listener.Dispose();
        await Task.WhenAll(talks);
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                Interlocked.Increment(ref connections);
                talks.Add(TalkAsync(client));
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
        {
            try
            {
                using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
                await AnswerAsync(client, "GREETING", "220 mail.example ESMTP");
                var inMail = false;
                while (await reader.ReadLineAsync(stopping.Token) is { } line)
                {
                    var command = inMail ? (line == "." ? "." : null) : line.Split(' ', ':')[0].ToUpperInvariant();
                    if (command is null)
                    {
                        continue;
                    }

                    Heard.Add(command);
                    inMail = command == "DATA" && !answers.ContainsKey("DATA");
                    await AnswerAsync(client, command, command switch
                    {
                        "EHLO" => "250-mail.example\r\n250 8BITMIME",
                        "DATA" => "354 go on",
                        "QUIT" => "221 bye",
                        _ => "250 fine",
                    });
                }
            }
            catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                // The client has gone, or the script hung up.
            }
        }
    }

    private async Task AnswerAsync(TcpClient client, string command, string usual)
    {
        var answer = answers.GetValueOrDefault(command, usual);
        if (answer == HangUp)
        {
            client.Close();
        }
        else if (answer != Silence)
        {
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(answer + "\r\n"), stopping.Token);
        }
    }
}
