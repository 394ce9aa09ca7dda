using FollowUp.Domain.Reminders;
using FollowUp.Features.Ports;
using FollowUp.Server.Mail;
using MimeKit;

namespace FollowUp.IntegrationTests.Mail;

public sealed class Names_and_addresses
{
    [Theory]
    [InlineData("Mette Rosenlund", "Mette Rosenlund")]
    [InlineData("Søren Ærø-Åby (vikar), cand.jur.", "Søren Ærø-Åby (vikar), cand.jur.")]
    [InlineData("Mette\r\nBcc: alle@avis.example", "Mette Bcc: alleavis.example")]
    [InlineData("chef@kommune.dk\" <ond@avis.example>", "chefkommune.dk ondavis.example")]
    [InlineData("Mette\u0000\u0007\u001b[31m", "Mette[31m")]
    [InlineData("Mette\u202Eevo\u200B\uFEFF", "Metteevo")]
    [InlineData("\u2028\u0085 \t", "")]
    [InlineData(null, "")]
    public void a_display_name_holds_nothing_that_could_be_taken_for_anything_else(string? name, string shown) =>
        DisplayName.Of(name).ShouldBe(shown);

    [Fact]
    public void no_field_can_begin_a_header_of_its_own()
    {
        const string Attack = "x\r\nBcc: alle@avis.example\r\n\r\n<html>";
        var options = ADigest.Settings();
        options.FromName = Attack;
        var mail = ADigest.Whole() with { RecipientName = Attack, Municipality = Attack };
        using var stream = new MemoryStream();
        ADigest.Messages(options).For(mail).WriteTo(stream, TestContext.Current.CancellationToken);
        stream.Position = 0;

        var read = MimeMessage.Load(stream, TestContext.Current.CancellationToken);
        read.Bcc.ShouldBeEmpty();
        read.To.Mailboxes.Single().Address.ShouldBe("mette.rosenlund@birkelund.example");
        read.From.Mailboxes.Single().Address.ShouldBe("followup@birkelund.example");
        read.Headers.Concat(read.Body!.Headers).Select(header => header.Field).ShouldBe(
            ["Message-Id", "Date", "Subject", "From", "To", "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language", "MIME-Version", "Content-Type"],
            ignoreOrder: true);
        read.Body.ShouldBeOfType<MultipartAlternative>().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("mette@birkelund.example\r\nBcc: alle@avis.example")]
    [InlineData("mette@birkelund.example, alle@avis.example")]
    [InlineData("mette@birkelund.example> RCPT TO:<alle@avis.example")]
    [InlineData("mette")]
    [InlineData("")]
    public async Task an_address_that_is_none_is_refused_without_a_connection(string address)
    {
        // Port 1 answers nobody: a connection would be a deferral.
        var options = ADigest.Settings(port: 1);
        await using var sender = new SmtpDigestSender(options, ADigest.Messages(options));
        var delivery = await sender.SendAsync(ADigest.Whole() with { RecipientAddress = address }, TestContext.Current.CancellationToken);
        delivery.ShouldBe(new Delivery.Rejected(MailFailure.Of(MailFailureKind.AddressUnusable)));
    }
}
