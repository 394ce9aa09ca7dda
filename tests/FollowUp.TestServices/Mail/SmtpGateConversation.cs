using System.Text;

namespace FollowUp.TestServices.Mail;

/// <summary>One connection through the gate: a line from the client, its answer from the server, and so on.</summary>
internal sealed class SmtpGateConversation(SmtpGate gate, Stream client, Stream server) : IDisposable
{
    private static readonly string[] Withheld = ["STARTTLS", "CHUNKING"];

    // Bytes are characters here: nothing is lost in what is passed on, whatever the mail is written in.
    private readonly StreamReader fromClient = new(client, Encoding.Latin1);
    private readonly StreamReader fromServer = new(server, Encoding.Latin1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var inMail = false;
        await PassReplyAsync(cancellationToken);
        try
        {
            while (await fromClient.ReadLineAsync(cancellationToken) is { } line)
            {
                var verb = line.Split(' ', ':')[0].ToUpperInvariant();
                if (verb is "MAIL" && !inMail)
                {
                    if (!await gate.PassMailAsync(cancellationToken))
                    {
                        return;
                    }
                    inMail = true;
                }
                await SendAsync(server, line, cancellationToken);
                if (verb is not "DATA")
                {
                    var reply = await PassReplyAsync(cancellationToken);
                    if (inMail && (verb is "RSET" || (verb is "MAIL" && !reply.StartsWith('2'))))
                    {
                        inMail = false;
                        await gate.PassVerdictAsync(taken: false, cancellationToken);
                    }
                    continue;
                }
                if ((await PassReplyAsync(cancellationToken)).StartsWith("354", StringComparison.Ordinal))
                {
                    await PassMailAsync(cancellationToken);
                    var verdict = await ReadReplyAsync(cancellationToken);
                    inMail = false;
                    if (!await gate.PassVerdictAsync(verdict[^1].StartsWith("250", StringComparison.Ordinal), cancellationToken))
                    {
                        return;
                    }
                    await SendAsync(client, string.Join("\r\n", verdict), cancellationToken);
                }
            }
        }
        finally
        {
            if (inMail)
            {
                await gate.PassVerdictAsync(taken: false, CancellationToken.None);
            }
        }
    }

    public void Dispose()
    {
        fromClient.Dispose();
        fromServer.Dispose();
    }

    private async Task PassMailAsync(CancellationToken cancellationToken)
    {
        string line;
        do
        {
            line = await fromClient.ReadLineAsync(cancellationToken) ?? throw new EndOfStreamException();
            await SendAsync(server, line, cancellationToken);
        }
        while (line != ".");
    }

    /// <returns>The last line.</returns>
    private async Task<string> PassReplyAsync(CancellationToken cancellationToken)
    {
        var reply = await ReadReplyAsync(cancellationToken);
        await SendAsync(client, string.Join("\r\n", reply), cancellationToken);
        return reply[^1];
    }

    private async Task<List<string>> ReadReplyAsync(CancellationToken cancellationToken)
    {
        var reply = new List<string>();
        string line;
        do
        {
            line = await fromServer.ReadLineAsync(cancellationToken) ?? throw new EndOfStreamException();
            // The word goes and the line stays: it may be the one that ends the reply.
            reply.Add(line.Length > 4 && Withheld.Contains(line[4..]) ? line[..4] + "X-WITHHELD" : line);
        }
        while (line is not [_, _, _, ' ', ..] and not [_, _, _]);
        return reply;
    }

    private static async Task SendAsync(Stream to, string line, CancellationToken cancellationToken) =>
        await to.WriteAsync(Encoding.Latin1.GetBytes(line + "\r\n"), cancellationToken);
}
