using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Ports;
using FollowUp.Server.Mail;
using FollowUp.Server.Options;

namespace FollowUp.IntegrationTests.Mail;

/// <summary>Each answer of a mail server, and each way of not answering, becomes one honest verdict.</summary>
public sealed class What_the_relay_says
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_250_at_the_end_is_accepted_and_the_next_mail_goes_over_the_same_connection()
    {
        await using var server = new ScriptedSmtp();
        await using (var sender = Sender(server.Port))
        {
            (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Accepted());
            (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Accepted());
        }

        server.Connections.ShouldBe(1);
        server.Heard.Last().ShouldBe("QUIT");
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 no such user mette.rosenlund@birkelund.example", 550)]
    [InlineData(".", "554 5.7.1 looks like spam", 554)]
    public async Task a_5xx_about_the_recipient_or_the_mail_is_never(string command, string answer, int code)
    {
        await using var server = new ScriptedSmtp((command, answer));
        await using var sender = Sender(server.Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Rejected(MailFailure.Answer(code)));
    }

    [Theory]
    [InlineData("RCPT", "450 4.2.0 greylisted", 450)]
    [InlineData(".", "451 4.3.0 try later", 451)]
    [InlineData("DATA", "421 shutting down", 421)]
    [InlineData("MAIL", "452 4.3.1 no space", 452)]
    [InlineData("GREETING", "421 too many connections", 421)]
    public async Task a_4xx_is_later(string command, string answer, int code)
    {
        await using var server = new ScriptedSmtp((command, answer));
        await using var sender = Sender(server.Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Deferred(MailFailure.Answer(code)));
    }

    [Theory]
    [InlineData("MAIL", "550 5.7.1 sender not allowed")]
    [InlineData("DATA", "554 no valid recipients")]
    [InlineData("GREETING", "554 no service for you")]
    public async Task a_5xx_about_the_installation_is_later_so_that_nobody_loses_a_mail_for_it(string command, string answer)
    {
        await using var server = new ScriptedSmtp((command, answer));
        await using var sender = Sender(server.Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Deferred(MailFailure.Answer(int.Parse(answer[..3], CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task a_relay_that_wants_a_sign_in_that_we_do_not_have_is_later()
    {
        await using var server = new ScriptedSmtp(("MAIL", "530 5.7.0 sign in first"));
        await using var sender = Sender(server.Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBeOfType<Delivery.Deferred>();
    }

    [Theory]
    [InlineData("GREETING")]
    [InlineData("EHLO")]
    [InlineData("RCPT")]
    [InlineData(".")]
    public async Task a_line_that_breaks_is_later_whenever_it_breaks(string command)
    {
        await using var server = new ScriptedSmtp((command, ScriptedSmtp.HangUp));
        await using var sender = Sender(server.Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBeOfType<Delivery.Deferred>();
    }

    [Theory]
    [InlineData("GREETING")]
    [InlineData("MAIL")]
    [InlineData(".")]
    public async Task a_server_that_falls_silent_is_given_up_in_time(string command)
    {
        await using var server = new ScriptedSmtp((command, ScriptedSmtp.Silence));
        await using var sender = Sender(server.Port, options => options.TimeoutSeconds = 1);
        var watch = Stopwatch.StartNew();
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBeOfType<Delivery.Deferred>();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task after_a_deferral_the_next_mail_gets_a_fresh_connection()
    {
        await using var server = new ScriptedSmtp((".", "451 later"));
        await using var sender = Sender(server.Port);
        await sender.SendAsync(ADigest.Whole(), Token);
        await sender.SendAsync(ADigest.Whole(), Token);
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task nobody_there_is_later()
    {
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var sender = Sender(((IPEndPoint)taken.LocalEndPoint!).Port);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Deferred(MailFailure.Of(MailFailureKind.Unreachable)));
    }

    [Fact]
    public async Task a_name_that_leads_nowhere_is_later()
    {
        await using var sender = Sender(25, options => options.Host = "relay.invalid");
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBeOfType<Delivery.Deferred>();
    }

    [Fact]
    public async Task without_the_encryption_that_is_demanded_nothing_is_said()
    {
        await using var server = new ScriptedSmtp();
        await using var sender = Sender(server.Port, options => options.Security = MailSecurity.StartTls);
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBe(new Delivery.Deferred(MailFailure.Of(MailFailureKind.NotOffered)));
        server.Heard.ShouldNotContain("MAIL");
    }

    [Fact]
    public async Task without_the_sign_in_that_is_demanded_nothing_is_said()
    {
        await using var server = new ScriptedSmtp();
        await using var sender = Sender(server.Port, options => options.UserName = "followup");
        (await sender.SendAsync(ADigest.Whole(), Token)).ShouldBeOfType<Delivery.Deferred>();
        server.Heard.ShouldNotContain("MAIL");
    }

    [Fact]
    public async Task an_address_that_the_relay_cannot_write_is_never()
    {
        await using var server = new ScriptedSmtp();
        await using var sender = Sender(server.Port);
        var mail = ADigest.Whole() with { RecipientAddress = "søren@birkelund.example" };
        (await sender.SendAsync(mail, Token)).ShouldBe(new Delivery.Rejected(MailFailure.Of(MailFailureKind.AddressUnusable)));
        (await sender.SendAsync(mail with { RecipientAddress = "soeren@åby.example" }, Token)).ShouldBe(new Delivery.Accepted());
    }

    [Fact]
    public async Task our_own_stopping_is_no_verdict()
    {
        await using var server = new ScriptedSmtp((".", ScriptedSmtp.Silence));
        await using var sender = Sender(server.Port);
        using var stopping = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Should.ThrowAsync<OperationCanceledException>(() => sender.SendAsync(ADigest.Whole(), stopping.Token));
    }

    private static SmtpDigestSender Sender(int port, Action<MailOptions>? change = null)
    {
        var options = ADigest.Settings(port);
        change?.Invoke(options);
        return new SmtpDigestSender(options, ADigest.Messages(options));
    }
}
