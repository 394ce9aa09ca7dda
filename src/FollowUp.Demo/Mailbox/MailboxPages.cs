using System.Globalization;
using MimeKit;

namespace FollowUp.Demo.Mailbox;

/// <summary>The mailbox viewer's pages: plain HTML that needs no script.</summary>
internal static class MailboxPages
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public static Markup List(IReadOnlyList<StoredMail> all, string? recipient)
    {
        var shown = recipient is null ? all : [.. all.Where(mail => IsFor(mail, recipient))];
        var heading = recipient is null ? "Alle mails" : $"Mails til {recipient}";
        return Page(
            heading,
            Markup.Of($"""
                <div class="columns">
                {Recipients(all, recipient)}
                <main id="indhold">
                  <div class="heading"><h1>{heading}</h1><a href="{(recipient is null ? "/" : LinkTo(recipient))}">Opdater</a></div>
                  {(shown.Count == 0 ? Markup.Of($"<p>Der er ingen mails endnu. De kommer, når FollowUp sender dem.</p>") : Table(shown))}
                </main>
                </div>
                """));
    }

    public static Markup One(StoredMail mail)
    {
        var message = mail.Message;
        return Page(
            Subject(message),
            Markup.Of($"""
                <main id="indhold">
                <p><a href="/">Alle mails</a></p>
                <h1>{Subject(message)}</h1>
                <dl>
                  <dt>Fra</dt><dd>{message.From.ToString()}</dd>
                  <dt>Til</dt><dd>{message.To.ToString()}</dd>
                  {(message.Cc.Count == 0 ? null : Markup.Of($"<dt>Kopi</dt><dd>{message.Cc.ToString()}</dd>"))}
                  <dt>Leveret til</dt><dd>{string.Join(", ", mail.Recipients)}</dd>
                  <dt>Modtaget</dt><dd>{When(mail)}</dd>
                </dl>
                {Attachments(mail)}
                {(message.HtmlBody is null ? null : Markup.Of($"""
                    <h2>Som den vises</h2>
                    <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mail/{mail.Id}/html" title="Mailens indhold"></iframe>
                    """))}
                {(message.TextBody is null ? null : Markup.Of($"<h2>Som ren tekst</h2><pre tabindex=\"0\">{message.TextBody}</pre>"))}
                <details><summary>Mailens hoveder</summary><pre tabindex="0">{string.Join('\n', message.Headers.Select(header => $"{header.Field}: {header.Value}"))}</pre></details>
                <p><a href="/mail/{mail.Id}/eml">Hent mailen som fil (.eml)</a></p>
                </main>
                """));
    }

    public static Markup NotFound() => Page(
        "Mailen findes ikke", Markup.Of($"<main id=\"indhold\"><h1>Mailen findes ikke</h1><p><a href=\"/\">Alle mails</a></p></main>"));

    /// <summary>The mail's own HTML. Its links open beside the mailbox, since the frame that shows it may not go anywhere itself.</summary>
    public static string Body(StoredMail mail)
    {
        const string aside = "<base target=\"_blank\">";
        var html = mail.Message.HtmlBody ?? "";
        var head = html.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        return head < 0 ? aside + html : html.Insert(head + "<head>".Length, aside);
    }

    public static IReadOnlyList<MimePart> AttachedTo(StoredMail mail) => [.. mail.Message.Attachments.OfType<MimePart>()];

    public static bool IsFor(StoredMail mail, string recipient) => mail.Recipients.Contains(recipient, StringComparer.OrdinalIgnoreCase);

    private static Markup Recipients(IReadOnlyList<StoredMail> all, string? chosen) => Markup.Of($"""
        <nav aria-label="Postkasser"><ul>
        <li>{Choice("/", "Alle", all.Count, chosen is null)}</li>
        {Markup.OfAll(all.SelectMany(mail => mail.Recipients).GroupBy(to => to, StringComparer.OrdinalIgnoreCase).OrderBy(to => to.Key, StringComparer.Create(Danish, true))
            .Select(to => Markup.Of($"<li>{Choice(LinkTo(to.Key), to.Key, to.Count(), string.Equals(to.Key, chosen, StringComparison.OrdinalIgnoreCase))}</li>")))}
        </ul></nav>
        """);

    private static Markup Choice(string link, string name, int count, bool chosen) => Markup.Of(
        $"<a href=\"{link}\"{(chosen ? new Markup(" aria-current=\"page\"") : null)}>{name} <span class=\"count\">{count}<span class=\"unseen\"> mails</span></span></a>");

    private static Markup Table(IReadOnlyList<StoredMail> mails) => Markup.Of($"""
        <table>
        <thead><tr><th scope="col">Emne</th><th scope="col">Til</th><th scope="col">Modtaget</th></tr></thead>
        <tbody>
        {Markup.OfAll(mails.Select(mail => Markup.Of(
            $"<tr><td><a href=\"/mail/{mail.Id}\">{Subject(mail.Message)}</a></td><td>{string.Join(", ", mail.Recipients)}</td><td>{When(mail)}</td></tr>")))}
        </tbody>
        </table>
        """);

    private static Markup? Attachments(StoredMail mail) => AttachedTo(mail) is { Count: > 0 } attached
        ? Markup.Of($"""
            <h2>Vedhæftet</h2><ul>{Markup.OfAll(attached.Select((part, index) => Markup.Of(
                $"<li><a href=\"/mail/{mail.Id}/bilag/{index}\">{part.FileName ?? "uden navn"}</a></li>")))}</ul>
            """)
        : null;

    private static string Subject(MimeMessage message) => string.IsNullOrWhiteSpace(message.Subject) ? "(uden emne)" : message.Subject;

    private static string When(StoredMail mail) => TimeZoneInfo.ConvertTime(mail.Received, Denmark).ToString("d. MMMM yyyy 'kl.' HH.mm.ss", Danish);

    private static string LinkTo(string recipient) => "/?til=" + Uri.EscapeDataString(recipient);

    private static Markup Page(string title, Markup content) => Markup.Of($"""
        <!doctype html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} - FollowUps postkasse</title>
        <link rel="stylesheet" href="/mailbox.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <a class="skip" href="#indhold">Gå til indhold</a>
        <header><a href="/">FollowUps postkasse</a> <span>Demo: mails til alle havner her og forlader ikke maskinen</span></header>
        {content}
        </body>
        </html>
        """);
}
