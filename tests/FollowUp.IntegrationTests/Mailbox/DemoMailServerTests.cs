using System.Net;
using FollowUp.Demo.Mailbox;
using FollowUp.TestServices;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace FollowUp.IntegrationTests.Mailbox;

public sealed class DemoMailServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_mail_arrives_whole_and_is_shown()
    {
        await using var server = await StartAsync();
        using var browser = new HttpClient { BaseAddress = server.WebAddress };

        await SendAsync(server, Mail("Påmindelse: æblegrød på Ærø", "<p>Kære Søren, <a href=\"http://localhost/opgave/1\">se opgaven</a></p>"));

        var stored = server.Mails.All().ShouldHaveSingleItem();
        stored.Recipients.ShouldBe(["søren@kommune.test"]);
        stored.Message.TextBody!.TrimEnd().ReplaceLineEndings("|").ShouldBe("Kære Søren|.|..en linje med prikker|.slut");
        (await browser.GetStringAsync("/", Token)).ShouldContain("Påmindelse: æblegrød på Ærø");
        (await browser.GetStringAsync("/?til=s%C3%B8ren%40kommune.test", Token)).ShouldContain("Mails til søren@kommune.test");
        var page = await browser.GetStringAsync($"/mail/{stored.Id}", Token);
        page.ShouldContain("..en linje med prikker");
        page.ShouldContain("<iframe sandbox=");
        page.ShouldContain("handleplan.txt");
        (await browser.GetStringAsync($"/mail/{stored.Id}/html", Token)).ShouldContain("Kære Søren");
        (await browser.GetStringAsync($"/mail/{stored.Id}/bilag/0", Token)).ShouldBe("Økonomi");
    }

    [Fact]
    public async Task Mails_outlive_the_server()
    {
        await using (var first = await StartAsync())
        {
            await SendAsync(first, Mail("Den første", "<p>x</p>"));
        }

        await using var second = await StartAsync();
        await SendAsync(second, Mail("Den anden", "<p>x</p>"));

        second.Mails.All().Select(mail => mail.Message.Subject).ShouldBe(["Den anden", "Den første"]);
    }

    [Fact]
    public async Task What_a_mail_says_cannot_act_in_the_mailbox()
    {
        await using var server = await StartAsync();
        using var browser = new HttpClient { BaseAddress = server.WebAddress };
        await SendAsync(server, Mail("<script>alert(1)</script>", "<script>alert(2)</script>"));
        var id = server.Mails.All().Single().Id;

        (await browser.GetStringAsync($"/mail/{id}", Token)).ShouldNotContain("<script>");
        using var body = await browser.GetAsync($"/mail/{id}/html", Token);
        var policy = body.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'");
        policy.ShouldNotContain("script");
    }

    [Fact]
    public async Task Pages_that_do_not_exist_and_names_that_lead_out_are_not_found()
    {
        await using var server = await StartAsync();
        using var browser = new HttpClient { BaseAddress = server.WebAddress };

        (await browser.GetAsync("/mail/..%2F..%2Fetc%2Fpasswd", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/mail/20260101T000000000-00000000000000000000000000000000", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_name_for_this_machine_is_turned_away()
    {
        await using var server = await StartAsync();
        using var browser = new HttpClient { BaseAddress = server.WebAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "ond.example" } };

        (await browser.SendAsync(request, Token)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_replaced_by_a_free_one()
    {
        await using var first = await StartAsync();

        await using var second = await DemoMailServer.StartAsync(folder.Path("other"), first.SmtpPort, first.WebAddress.Port, Token);

        second.SmtpPort.ShouldNotBe(first.SmtpPort);
        second.WebAddress.ShouldNotBe(first.WebAddress);
    }

    private Task<DemoMailServer> StartAsync() => DemoMailServer.StartAsync(folder.Path("mail"), 0, 0, Token);

    private static MimeMessage Mail(string subject, string html)
    {
        var body = new BodyBuilder { TextBody = "Kære Søren\r\n.\r\n..en linje med prikker\r\n.slut", HtmlBody = html };
        body.Attachments.Add("handleplan.txt", "Økonomi"u8.ToArray());
        var mail = new MimeMessage { Subject = subject, Body = body.ToMessageBody() };
        mail.From.Add(new MailboxAddress("FollowUp", "followup@kommune.test"));
        mail.To.Add(new MailboxAddress("Søren", "søren@kommune.test"));
        return mail;
    }

    private static async Task SendAsync(DemoMailServer server, MimeMessage mail)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", server.SmtpPort, SecureSocketOptions.StartTlsWhenAvailable, Token);
        await client.SendAsync(mail, Token);
        await client.DisconnectAsync(quit: true, Token);
    }
}
