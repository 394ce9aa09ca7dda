using System.Net.Sockets;
using System.Text;
using FollowUp.Demo.Mailbox;
using FollowUp.TestServices;

namespace FollowUp.IntegrationTests.Mailbox;

/// <summary>What no well-behaved mail program says, said by hand.</summary>
public sealed class SmtpDialogueTests : IAsyncLifetime
{
    private static readonly SmtpLimits Small = new() { MessageBytes = 1_000, LineBytes = 200, CommandBytes = 100, Recipients = 2, Connections = 2 };
    private readonly TemporaryFolder folder = new();
    private DemoMailServer server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await DemoMailServer.StartAsync(folder.FullPath, 0, 0, Small, TimeProvider.System, Token);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Commands_sent_ahead_are_answered_in_order_and_doubled_dots_become_one()
    {
        var replies = await TalkAsync("EHLO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nSubject: x\r\n\r\n..to\r\n.en\r\n...\r\n.\r\nQUIT\r\n");

        Codes(replies).ShouldBe("220 250 250 250 354 250 221");
        server.Mails.All().ShouldHaveSingleItem().Message.TextBody!.ReplaceLineEndings("|").ShouldBe(".to|en|..|");
    }

    [Fact]
    public async Task A_mail_that_is_too_big_is_refused_and_the_next_one_taken()
    {
        var big = string.Concat(Enumerable.Repeat(new string('x', 98) + "\r\n", 11));

        var replies = await TalkAsync(
            "HELO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n" + big + ".\r\n"
            + "MAIL FROM:<a@b.test> SIZE=1001\r\nMAIL FROM:<a@b.test> SIZE=1000\r\nRCPT TO:<c@d.test>\r\nDATA\r\nSubject: lille\r\n\r\n.\r\nQUIT\r\n");

        Codes(replies).ShouldBe("220 250 250 250 354 552 552 250 250 354 250 221");
        server.Mails.All().ShouldHaveSingleItem().Message.Subject.ShouldBe("lille");
    }

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(100_000)]
    public async Task A_line_has_its_limit(int length)
    {
        var replies = await TalkAsync("HELO x\r\nMAIL FROM:<>\r\nRCPT TO:<c@d.test>\r\nDATA\r\n" + new string('x', length) + "\r\n.\r\nQUIT\r\n");

        Codes(replies).ShouldBe(length <= 200 ? "220 250 250 250 354 250 221" : "220 250 250 250 354 554 221");
    }

    [Fact]
    public async Task A_bare_line_feed_ends_no_mail()
    {
        var replies = await TalkAsync("HELO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nSubject: x\r\n\r\nen\n.\nto\n.\r\ntre\r\n.\r\nQUIT\r\n");

        Codes(replies).ShouldBe("220 250 250 250 354 250 221");
        server.Mails.All().ShouldHaveSingleItem().Message.TextBody!.ShouldContain("tre");
    }

    [Fact]
    public async Task Steps_out_of_order_and_unknown_words_are_refused()
    {
        var replies = await TalkAsync(
            "RCPT TO:<c@d.test>\r\nDATA\r\nMAIL FROM:a\r\nTURN\r\n" + new string('x', 5_000) + "\r\nNOOP\r\n"
            + "MAIL FROM:<a@b.test>\r\nMAIL FROM:<a@b.test>\r\nDATA\r\nRCPT TO:<1@d.test>\r\nRCPT TO:<2@d.test>\r\nRCPT TO:<3@d.test>\r\nRSET\r\nDATA\r\nQUIT\r\n");

        Codes(replies).ShouldBe("220 503 503 501 502 500 250 250 503 503 250 250 452 250 503 221");
        server.Mails.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_leaves_no_mail()
    {
        await TalkAsync("HELO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<c@d.test>\r\nDATA\r\nSubject: halv\r\n");

        Codes(await TalkAsync("QUIT\r\n")).ShouldBe("220 221");
        server.Mails.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_many_at_once_are_asked_to_come_again()
    {
        using var one = await GreetedAsync();
        using var two = await GreetedAsync();

        Codes(await TalkAsync("")).ShouldBe("421");
    }

    private async Task<TcpClient> GreetedAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.SmtpPort, Token);
        await client.GetStream().ReadExactlyAsync(new byte[3], Token);
        return client;
    }

    /// <summary>Says all at once and listens to the end.</summary>
    private async Task<string> TalkAsync(string words)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.SmtpPort, Token);
        using var reader = new StreamReader(client.GetStream());
        await reader.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(words), Token);
        client.Client.Shutdown(SocketShutdown.Send);
        return await reader.ReadToEndAsync(Token);
    }

    private static string Codes(string replies) =>
        string.Join(' ', replies.Split("\r\n").Where(line => line.Length > 3 && line[3] == ' ').Select(line => line[..3]));
}
