using System.Security.Cryptography;
using FollowUp.TestServices.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FollowUp.IntegrationTests.Mail;

public sealed class RealMailServersTests : IAsyncLifetime
{
    private RealMailServers servers = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => servers = await RealMailServers.StartAsync(Token);

    public ValueTask DisposeAsync() => servers.DisposeAsync();

    [Fact]
    public async Task A_mail_sent_with_encryption_and_sign_in_lies_in_the_mailbox()
    {
        using (var client = await ConnectAsync())
        {
            await client.AuthenticateAsync(RealMailServers.UserName, RealMailServers.Password, Token);
            await client.SendAsync(Mail("Påmindelse: æblegrød på Ærø", "chef+opgave7@kommune.test"), Token);
        }

        var mail = (await servers.WaitForAsync("chef@kommune.test", 1, Token)).ShouldHaveSingleItem();

        mail.Subject.ShouldBe("Påmindelse: æblegrød på Ærø");
        mail.TextBody!.TrimEnd().ShouldBe("Kære chef, svar senest 1. oktober.");
        mail.Headers["Delivered-To"].ShouldBe("chef+opgave7@kommune.test");
        servers.Addresses().ShouldBe(["chef@kommune.test"]);
        (await servers.ReadAsync("en.anden@kommune.test", Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        using var client = await ConnectAsync();

        await Should.ThrowAsync<AuthenticationException>(() => client.AuthenticateAsync(RealMailServers.UserName, "gættet", Token));
    }

    [Fact]
    public async Task Without_sign_in_the_submission_port_takes_nothing()
    {
        using var client = await ConnectAsync();

        await Should.ThrowAsync<SmtpCommandException>(() => client.SendAsync(Mail("Nej", "chef@kommune.test"), Token));
    }

    private async Task<SmtpClient> ConnectAsync()
    {
        var client = new SmtpClient
        {
            CheckCertificateRevocation = false,
            ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == servers.Fingerprint,
        };
        await client.ConnectAsync("localhost", servers.SubmissionPort, SecureSocketOptions.StartTls, Token);
        return client;
    }

    private static MimeMessage Mail(string subject, string to)
    {
        var mail = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = "Kære chef, svar senest 1. oktober." } };
        mail.From.Add(new MailboxAddress("FollowUp", "followup@kommune.test"));
        mail.To.Add(new MailboxAddress("Chefen", to));
        return mail;
    }
}
