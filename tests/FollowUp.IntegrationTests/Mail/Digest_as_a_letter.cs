using System.Text;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Reminders;
using FollowUp.TestServices;
using MimeKit;

namespace FollowUp.IntegrationTests.Mail;

public sealed class Digest_as_a_letter
{
    [Fact]
    public void its_html_text_and_headers_are_as_approved()
    {
        var message = ADigest.Messages().For(ADigest.Whole());

        Approval.Check(message.HtmlBody!, "digest.html");
        Approval.Check(message.TextBody!, "digest.txt");
        Approval.Check(HeadersOf(message), "digest-headers.txt");
    }

    [Fact]
    public void what_came_with_a_position_stands_first_under_its_own_heading()
    {
        var message = ADigest.Messages().For(ADigest.HandedOver());

        message.Subject.ShouldBe("2 opgaver er overtaget, 1 opgave har frist i denne uge");
        Approval.Check(message.TextBody!, "digest-handed-over.txt");
        Approval.Check(message.HtmlBody!, "digest-handed-over.html");
    }

    [Fact]
    public void it_is_the_same_letter_on_every_try() =>
        Encoding.UTF8.GetString(Bytes(ADigest.Whole())).ShouldBe(Encoding.UTF8.GetString(Bytes(ADigest.Whole())));

    [Fact]
    public void every_line_keeps_to_what_smtp_carries() =>
        Encoding.UTF8.GetString(Bytes(ADigest.Whole())).Split('\n').Max(line => line.TrimEnd('\r').Length).ShouldBeLessThanOrEqualTo(78);

    [Theory]
    [InlineData(2, 1, 0, 0, "2 opgaver er overskredet, 1 har frist i denne uge")]
    [InlineData(1, 2, 3, 0, "1 opgave er overskredet, 2 har frist i denne uge, 3 er nye")]
    [InlineData(0, 1, 0, 1, "1 opgave har frist i denne uge")]
    [InlineData(0, 0, 1, 2, "1 ny opgave")]
    [InlineData(0, 0, 0, 1, "1 opgave nærmer sig sin frist")]
    [InlineData(0, 0, 0, 2, "2 opgaver nærmer sig deres frist")]
    public void the_subject_says_what_is_true_of_all_that_the_mail_shows(int overdue, int week, int unseen, int soon, string subject)
    {
        var line = ADigest.Line("Opgave", 1, ADigest.Today, null, left: 0);
        DigestLine[] lines =
        [
            .. Enumerable.Repeat(line with { Group = DigestGroup.Overdue, Reason = ReminderReason.Overdue }, overdue),
            .. Enumerable.Repeat(line with { Group = DigestGroup.ThisWeek, Reason = ReminderReason.DueSoon }, week),
            .. Enumerable.Repeat(line with { Group = DigestGroup.Later, Reason = ReminderReason.New }, unseen),
            .. Enumerable.Repeat(line with { Group = DigestGroup.Later, Reason = ReminderReason.DueSoon }, soon),
        ];
        ADigest.Messages().For(ADigest.Of(lines)).Subject.ShouldBe(subject);
    }

    [Fact]
    public void a_deputy_is_told_for_whom_they_get_a_task()
    {
        var line = ADigest.Line("Opgave", 1, ADigest.Today, null, left: 0) with { Reason = ReminderReason.DueToday };
        var message = ADigest.Messages().For(ADigest.Of(line with { Item = line.Item with { OnBehalfOf = "Mette Rosenlund" } }));

        message.TextBody!.ShouldContain("Du får den som stedfortræder for Mette Rosenlund");
        message.HtmlBody!.ShouldContain("Du får den som stedfortræder for Mette Rosenlund");
    }

    [Fact]
    public void nothing_of_a_closed_point_is_said_but_that_there_is_a_task()
    {
        // Also to a member of the forum, who may read the title on the screen.
        var closed = ADigest.Line("Afskedigelse af Jens Hansen", 1, new(2026, 9, 11), "inden Jens Hansens samtale", late: 1, left: -1, closed: true,
            evidence: "Jens Hansen afskediges.", forum: "Personaleudvalget") with { Group = DigestGroup.Overdue, Reason = ReminderReason.New };
        var message = ADigest.Messages().For(ADigest.Of(closed));

        foreach (var words in new[] { message.HtmlBody!, message.TextBody!, message.Subject! })
        {
            words.ShouldNotContain("Jens");
            words.ShouldNotContain("Personaleudvalget");
            words.ShouldNotContain("27. august");
        }

        message.TextBody!.ShouldContain("Du har en opgave fra et lukket punkt");
        message.TextBody!.ShouldContain("https://followup.birkelund.example/opgaver/0198f0c4-0000-7000-8000-000000000001");
    }

    [Fact]
    public void what_people_typed_is_encoded_in_the_html()
    {
        var line = ADigest.Line("<script>alert(1)</script>", 1, ADigest.Today, "\"><img src=x>", left: 0, evidence: "<b>fed</b>")
            with { Reason = ReminderReason.New, Group = DigestGroup.ThisWeek };
        var html = ADigest.Messages().For(ADigest.Of(line)).HtmlBody!;

        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<b>");
        html.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void a_title_over_two_lines_cannot_make_a_task_of_its_own()
    {
        var line = ADigest.Line("Første\r\n\r\n* Anden opgave", 1, ADigest.Today, null, left: 0) with { Reason = ReminderReason.New };
        ADigest.Messages().For(ADigest.Of(line)).TextBody!.ShouldContain("* Første * Anden opgave (CF-2026-001)");
    }

    private static byte[] Bytes(DigestMail mail)
    {
        using var stream = new MemoryStream();
        ADigest.Messages().For(mail).WriteTo(stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static string HeadersOf(MimeMessage message)
    {
        using var stream = new MemoryStream();
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Unix;
        message.WriteTo(options, stream, TestContext.Current.CancellationToken);
        var whole = Encoding.UTF8.GetString(stream.ToArray());
        return whole[..(whole.IndexOf("\n\n", StringComparison.Ordinal) + 1)];
    }
}
