using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FollowUp.Demo.Mailbox;

/// <summary>One client's talk with the server, by RFC 5321 as far as a sending program needs it.</summary>
internal sealed partial class SmtpConversation(Stream stream, MailFolder mails, SmtpLimits limits)
{
    private readonly SmtpLines lines = new(stream);
    private readonly List<string> recipients = [];
    private string? sender;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ReplyAsync("220 localhost FollowUp demo mail", cancellationToken);
        while (await ReadAsync(limits.CommandBytes, cancellationToken) is { } line)
        {
            if (line.TooLong)
            {
                await ReplyAsync("500 Line too long", cancellationToken);
                continue;
            }
            var text = Encoding.UTF8.GetString(line.Text);
            var verb = text.Split(' ', 2)[0].ToUpperInvariant();
            await ReplyAsync(verb is "DATA" ? await ReceiveAsync(cancellationToken) : Answer(verb, text), cancellationToken);
            if (verb is "QUIT")
            {
                return;
            }
        }
    }

    private string Answer(string verb, string text) => verb switch
    {
        "EHLO" => Restart($"250-localhost\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE {limits.MessageBytes}"),
        "HELO" => Restart("250 localhost"),
        "RSET" => Restart("250 Forgotten"),
        "NOOP" => "250 Still here",
        "VRFY" => "252 Send and see",
        "QUIT" => "221 Bye",
        "MAIL" => From(text),
        "RCPT" => To(text),
        _ => "502 Not known here",
    };

    private string Restart(string reply)
    {
        sender = null;
        recipients.Clear();
        return reply;
    }

    private string From(string text)
    {
        if (sender is not null)
        {
            return "503 One mail at a time";
        }
        var given = FromWords().Match(text);
        if (!given.Success)
        {
            return "501 MAIL FROM:<address>";
        }
        var size = SizeWords().Match(given.Groups["rest"].Value);
        if (size.Success && (!int.TryParse(size.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || bytes > limits.MessageBytes))
        {
            return TooBig;
        }
        sender = given.Groups["address"].Value;
        return "250 Sender noted";
    }

    private string To(string text)
    {
        var given = ToWords().Match(text);
        if (sender is null)
        {
            return "503 MAIL first";
        }
        if (!given.Success)
        {
            return "501 RCPT TO:<address>";
        }
        if (recipients.Count == limits.Recipients)
        {
            return "452 Too many recipients";
        }
        recipients.Add(given.Groups["address"].Value);
        return "250 Recipient noted";
    }

    private const string TooBig = "552 The mail is too big";

    private async Task<string> ReceiveAsync(CancellationToken cancellationToken)
    {
        if (recipients.Count == 0)
        {
            return "503 RCPT first";
        }
        await ReplyAsync("354 Go on, end with a dot", cancellationToken);
        using var message = new MemoryStream();
        var (tooBig, tooLong, afterCrLf) = (false, false, true);
        while (true)
        {
            var line = await ReadAsync(limits.LineBytes, cancellationToken) ?? throw new EndOfStreamException();
            if (line.Text is [(byte)'.'] && afterCrLf && line.EndsInCrLf)
            {
                break;
            }
            // The sender doubles a dot that begins a line, so that it is not taken for the end.
            var text = line.Text is [(byte)'.', ..] && afterCrLf ? line.Text.AsMemory(1) : line.Text;
            tooBig |= message.Length + text.Length > limits.MessageBytes;
            tooLong |= line.TooLong;
            afterCrLf = line.EndsInCrLf;
            if (!tooBig && !tooLong)
            {
                await message.WriteAsync(text, cancellationToken);
                message.Write("\r\n"u8);
            }
        }
        var envelope = new MailEnvelope(sender!, [.. recipients]);
        Restart("");
        if (tooBig || tooLong)
        {
            return tooBig ? TooBig : "554 A line of the mail is too long";
        }
        await mails.StoreAsync(envelope, message.ToArray(), cancellationToken);
        return "250 Delivered";
    }

    private async Task<SmtpLine?> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(limits.Silence);
        return await lines.ReadAsync(limit, silence.Token);
    }

    private async Task ReplyAsync(string reply, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(reply + "\r\n"), cancellationToken);

    [GeneratedRegex(@"^MAIL FROM: ?<(?<address>[^<>\s]*)>(?<rest>( \S+)*)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FromWords();

    [GeneratedRegex(@"^RCPT TO: ?<(?<address>[^<>\s]+)>( \S+)*\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToWords();

    [GeneratedRegex(@"\bSIZE=(\d+)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SizeWords();
}
