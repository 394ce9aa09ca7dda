using FollowUp.Domain.Reminders;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.Server.Mail;
using FollowUp.Server.Options;
using FollowUp.TestServices.Mail;
using MimeKit;

namespace FollowUp.IntegrationTests.Mail;

/// <summary>The digest through Exim into Dovecot, and through a line that breaks at the worst moment.</summary>
public sealed class Real_relays : IAsyncLifetime
{
    private RealMailServers servers = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => servers = await RealMailServers.StartAsync(Token);

    public ValueTask DisposeAsync() => servers.DisposeAsync();

    [Fact]
    public async Task what_lies_in_the_mailbox_is_what_was_written()
    {
        var mail = ADigest.Whole() with { RecipientName = "Søren Ærø-Åby", RecipientAddress = "soeren@followup.test" };
        (await SendAsync(servers.RelayPort, mail)).ShouldBe(new Delivery.Accepted());

        var arrived = (await servers.WaitForAsync("soeren@followup.test", 1, Token)).Single();
        arrived.MessageId.ShouldBe(mail.MessageId);
        arrived.Subject.ShouldBe("2 opgaver er overskredet, 1 har frist i denne uge, 1 er ny");
        arrived.To.Mailboxes.Single().Name.ShouldBe("Søren Ærø-Åby");
        arrived.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        arrived.HtmlBody!.ReplaceLineEndings("\n").ShouldBe(ADigest.Messages().For(mail).HtmlBody!.ReplaceLineEndings("\n"));
        arrived.TextBody!.ShouldContain("Overskredet", Case.Insensitive);
    }

    [Fact]
    public async Task a_certificate_that_nobody_vouches_for_is_later_and_nothing_leaves()
    {
        var mail = ADigest.Whole() with { RecipientAddress = "omar@followup.test" };
        (await SendAsync(servers.RelayPort, mail, options => options.Security = MailSecurity.StartTls))
            .ShouldBe(new Delivery.Deferred(MailFailure.Of(MailFailureKind.NotSecure)));
        servers.Addresses().ShouldNotContain("omar@followup.test");
    }

    [Fact]
    public async Task a_lost_250_is_later_and_the_second_try_is_the_same_mail()
    {
        await using var gate = new SmtpGate(servers.RelayPort);
        gate.DropAfter(0, SmtpGatePlace.BeforeVerdict);
        var mail = ADigest.Whole() with { RecipientAddress = "jakob@followup.test" };

        (await SendAsync(gate.Port, mail)).ShouldBeOfType<Delivery.Deferred>();
        gate.Open();
        (await SendAsync(gate.Port, mail)).ShouldBe(new Delivery.Accepted());

        // The server had the first one: the one case that nobody can know. The Message-Id lets mailboxes tell.
        var mails = await servers.WaitForAsync("jakob@followup.test", 2, Token);
        mails.Select(m => m.MessageId).Distinct().ShouldBe([mail.MessageId]);
    }

    private static async Task<Delivery> SendAsync(int port, DigestMail mail, Action<MailOptions>? change = null)
    {
        var options = ADigest.Settings(port);
        change?.Invoke(options);
        await using var sender = new SmtpDigestSender(options, ADigest.Messages(options));
        return await sender.SendAsync(mail, Token);
    }
}
