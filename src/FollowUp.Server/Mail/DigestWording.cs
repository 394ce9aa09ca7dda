using FollowUp.Domain.Reminders;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Reminders;
using FollowUp.Server.Web;

namespace FollowUp.Server.Mail;

/// <summary>Puts a digest into words. Pure: the same digest gives the same letter, on whatever day it is tried again.</summary>
/// <param name="site">The address that people reach the installation by.</param>
public sealed class DigestWording(LetterText text, Uri site)
{
    private const int LongestQuote = 300;

    public DigestView Of(DigestMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var first = mail.Lines.FirstOrDefault(line => line.Reason is not null) ?? mail.Lines[0];
        return new DigestView(
            Subject(mail),
            $"{Heading(first.Group)}: {Title(first.Item)}",
            OneLine.Of(mail.Municipality),
            DisplayName.Of(mail.RecipientName) is { Length: > 0 } name ? text["mail.digest.greeting", name.Split(' ')[0]] : text["mail.digest.greeting-nameless"],
            Introduction(mail),
            [
                .. from heading in new[] { DigestGroup.HandedOver, DigestGroup.Overdue, DigestGroup.ThisWeek, DigestGroup.Later }
                   let lines = mail.Lines.Where(line => line.Group == heading).ToList()
                   where lines.Count > 0
                   select new DigestGroupView(
                       Heading(heading), text.Count("mail.digest.tasks", lines.Count), [.. lines.Select(line => Task(line, mail.LocalDate))]),
            ],
            new Uri(site, "/mine-opgaver").AbsoluteUri,
            text["mail.digest.all-mine"],
            [text["mail.digest.footer-link"], text["mail.digest.footer-when"]]);
    }

    /// <summary>What is true of all that the mail shows, the worst first: "2 opgaver er overskredet, 1 har frist i denne uge".</summary>
    private string Subject(DigestMail mail)
    {
        var (overdue, week) = (mail.Overdue.Length, mail.ThisWeek.Length);
        var unseen = mail.Later.Count(line => line.Reason == ReminderReason.New);
        var taken = mail.HandedOver.Length;
        if (taken + overdue + week + unseen == 0)
        {
            return text.Count("mail.digest.subject-soon", mail.Later.Count(line => line.Reason is not null));
        }

        string[] none = [];
        string[] parts =
        [
            .. taken == 0 ? none : [text.Count("mail.digest.subject-handed-over", taken)],
            .. overdue == 0 ? none : [text.Count("mail.digest.subject-overdue", overdue)],
            .. week == 0 ? none : [overdue > 0 ? text.Count("mail.digest.and-week", week) : text.Count("mail.digest.subject-week", week)],
            .. unseen == 0 ? none : [overdue + week > 0 ? text.Count("mail.digest.and-new", unseen) : text.Count("mail.digest.subject-new", unseen)],
        ];
        return string.Join(", ", parts);
    }

    private string Introduction(DigestMail mail)
    {
        var forums = mail.Lines.Where(line => !line.Item.IsClosedPoint).Select(line => OneLine.Of(line.Item.ForumName)).Distinct().ToList();
        return forums.Count switch
        {
            0 => text["mail.digest.intro"],
            1 => text["mail.digest.intro-forums", forums[0]],
            _ => text["mail.digest.intro-forums", text["mail.digest.and", string.Join(", ", forums.SkipLast(1)), forums[^1]]],
        };
    }

    private DigestTaskView Task(DigestLine line, DateOnly today)
    {
        var item = line.Item;
        var title = Title(item);
        var due = item.Deadline is { } deadline ? Day(deadline.Day, today) : null;
        var words = item.IsClosedPoint ? string.Empty : OneLine.Of(item.Deadline?.Words, LongestQuote);
        string?[] facts =
        [
            item.IsLate ? text["mail.digest.due-was", due!] : null,
            words.Length > 0 ? text["mail.digest.due-words", words] : null,
            item.OnBehalfOf is { } absent ? text["mail.digest.for-absent", OneLine.Of(absent)] : null,
        ];
        return new DigestTaskView(
            title,
            item.Reference,
            item.IsLate ? text.Count("mail.digest.late", item.WorkingDaysLate) : due is null ? text["mail.digest.no-deadline"] : text["mail.digest.due", due],
            item.IsLate,
            string.Join(" · ", facts.OfType<string>()),
            Origin(item),
            Quote(line),
            Why(line),
            new Uri(site, $"/opgaver/{item.Id:D}").AbsoluteUri,
            text["mail.digest.open"],
            text["mail.digest.open-label", title]);
    }

    // A mail is read over shoulders and forwarded: of a closed point it says no more than that there is a task, whoever gets it.
    private string Title(ActionItemLine item) =>
        item.IsClosedPoint || OneLine.Of(item.Title) is not { Length: > 0 } title ? text["mail.digest.closed-title"] : title;

    private string? Origin(ActionItemLine item)
    {
        if (item.IsClosedPoint || item.Title is null)
        {
            return null;
        }

        var forum = OneLine.Of(item.ForumName);
        return item.Source switch
        {
            null => forum,
            { AgendaPoint: { } point } source => text["mail.digest.origin-point", forum, DanishText.PlainDay(source.MeetingDate), point],
            var source => text["mail.digest.origin", forum, DanishText.PlainDay(source.MeetingDate)],
        };
    }

    /// <summary>The words themselves where they are new to the recipient, or where it is time to look at them again.</summary>
    private static string? Quote(DigestLine line) =>
        !line.Item.IsClosedPoint && line.Item.Title is not null
        && (line.Group is DigestGroup.Overdue or DigestGroup.HandedOver || line.Reason == ReminderReason.New)
        && OneLine.Of(line.Item.Source?.Evidence, LongestQuote) is { Length: > 0 } quote
            ? quote
            : null;

    private string Why(DigestLine line) => line.Reason switch
    {
        ReminderReason.New => text["mail.digest.why-new"],
        ReminderReason.HandedOver => text["mail.digest.why-handed-over", OneLine.Of(line.TakenOverFrom)],
        ReminderReason.DueToday => text["mail.digest.why-today"],
        ReminderReason.DueSoon => text.Count("mail.digest.why-soon", Math.Max(0, line.Item.WorkingDaysLeft ?? 0)),
        ReminderReason.Overdue => text["mail.digest.why-overdue"],
        _ => text["mail.digest.why-whole"],
    };

    private string Heading(DigestGroup group) => group switch
    {
        DigestGroup.HandedOver => text["mail.digest.group-handed-over"],
        DigestGroup.Overdue => text["mail.digest.group-overdue"],
        DigestGroup.ThisWeek => text["mail.digest.group-week"],
        _ => text["mail.digest.group-later"],
    };

    private static string Day(DateOnly day, DateOnly today) => day.Year == today.Year ? DanishText.DayOfYear(day) : DanishText.LongDay(day);
}
