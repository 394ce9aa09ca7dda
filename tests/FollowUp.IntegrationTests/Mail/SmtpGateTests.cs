using FollowUp.Demo.Mailbox;
using FollowUp.TestServices;
using FollowUp.TestServices.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FollowUp.IntegrationTests.Mail;

public sealed class SmtpGateTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DemoMailServer server = null!;
    private SmtpGate gate = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await DemoMailServer.StartAsync(folder.FullPath, 0, 0, Token);
        gate = new(server.SmtpPort);
    }

    public async ValueTask DisposeAsync()
    {
        await gate.DisposeAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Mails_pass_and_are_counted()
    {
        using var client = await ConnectAsync();
        await client.SendAsync(Mail("Første"), Token);
        await client.SendAsync(Mail("Anden æøå"), Token);

        gate.Accepted.ShouldBe(2);
        server.Mails.All().Select(mail => mail.Message.Subject).ShouldBe(["Anden æøå", "Første"]);
    }

    [Fact]
    public async Task After_so_many_mails_the_next_waits_until_the_gate_opens()
    {
        gate.HoldAfter(1);
        using var client = await ConnectAsync();
        await client.SendAsync(Mail("Første"), Token);

        var second = client.SendAsync(Mail("Anden"), Token);
        await gate.WaitUntilHeldAsync(Token);

        gate.Accepted.ShouldBe(1);
        server.Mails.All().Count.ShouldBe(1);
        gate.Open();
        await second;
        gate.Accepted.ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_connections_at_once_only_one_gets_the_last_place()
    {
        gate.HoldAfter(1);
        using var one = await ConnectAsync();
        using var other = await ConnectAsync();

        Task[] sending = [one.SendAsync(Mail("Den ene"), Token), other.SendAsync(Mail("Den anden"), Token)];
        await gate.WaitUntilHeldAsync(Token);
        await Task.WhenAny(sending);

        gate.Accepted.ShouldBe(1);
        gate.Open();
        await Task.WhenAll(sending);
        gate.Accepted.ShouldBe(2);
    }

    [Fact]
    public async Task A_client_can_be_left_not_knowing_that_its_mail_was_taken()
    {
        gate.DropAfter(0, SmtpGatePlace.BeforeVerdict);
        using var client = await ConnectAsync();

        await Should.ThrowAsync<Exception>(() => client.SendAsync(Mail("Taget"), Token));

        gate.Accepted.ShouldBe(1);
        server.Mails.All().ShouldHaveSingleItem().Message.Subject.ShouldBe("Taget");
    }

    [Fact]
    public async Task A_dropped_connection_leaves_no_mail()
    {
        gate.DropAfter(0);
        using var client = await ConnectAsync();

        await Should.ThrowAsync<Exception>(() => client.SendAsync(Mail("Tabt"), Token));

        gate.Accepted.ShouldBe(0);
        server.Mails.All().ShouldBeEmpty();
    }

    private async Task<SmtpClient> ConnectAsync()
    {
        var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", gate.Port, SecureSocketOptions.StartTlsWhenAvailable, Token);
        return client;
    }

    private static MimeMessage Mail(string subject)
    {
        var mail = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = "Kære chef" } };
        mail.From.Add(new MailboxAddress("FollowUp", "followup@kommune.test"));
        mail.To.Add(new MailboxAddress("Chefen", "chef@kommune.test"));
        return mail;
    }
}
