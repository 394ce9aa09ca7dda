using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reminders;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.Server.Mail;
using FollowUp.Server.Options;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Mail;

/// <summary>Digests for a Monday morning in September 2026, and what makes mails of them.</summary>
internal static class ADigest
{
    public static readonly DateOnly Today = new(2026, 9, 14);

    private static readonly Guid ForumId = new("0198f0c4-0000-7000-8000-0000000000f1");

    public static MailOptions Settings(int port = 25) => new()
    {
        Host = "127.0.0.1",
        Port = port,
        Security = MailSecurity.None,
        FromAddress = "followup@birkelund.example",
        FromName = "FollowUp i Birkelund",
        TimeoutSeconds = 10,
    };

    public static DigestMessage Messages(MailOptions? options = null) => new(
        options ?? Settings(),
        new SiteOptions { PublicAddress = "https://followup.birkelund.example", Municipality = "Birkelund Kommune" },
        new DanishClock(new FakeTimeProvider(new DateTimeOffset(2026, 9, 14, 5, 31, 7, TimeSpan.Zero))));

    /// <summary>One of each kind that this version sends.</summary>
    public static DigestMail Whole() => Of(
        Line("Send opgørelse over konsulentforbrug til direktionen", 1, new(2026, 9, 9), "inden 9. september", late: 3, left: -3,
            evidence: "Chefen for Økonomi & Stab sender en opgørelse over konsulentforbruget inden 9. september.",
            forum: "Direktionen", meeting: new(2026, 8, 24), point: 4) with { Reason = ReminderReason.Overdue, Group = DigestGroup.Overdue },
        Line(null, 2, new(2026, 9, 11), "inden udgangen af uge 37", late: 1, left: -1, closed: true,
            evidence: "Medarbejderen Jens Hansen afskediges.") with { Reason = ReminderReason.Overdue, Group = DigestGroup.Overdue },
        Line("Send bemærkninger til den nye rejsepolitik", 3, new(2026, 9, 16), "senest den 16. september", left: 2, point: 8)
            with { Reason = ReminderReason.DueSoon, Group = DigestGroup.ThisWeek },
        Line("Fremlæg »principper« for indkøb <af konsulenter> & andre", 4, new(2027, 1, 15), "i begyndelsen af det nye år", left: 85, point: 6,
            evidence: "Det blev aftalt, at Chefen for Økonomi & Stab fremlægger principper for indkøb\naf konsulenter i begyndelsen af det nye år.")
            with { Reason = ReminderReason.New, Group = DigestGroup.Later },
        Line("Hold øje med løbende udgifter til vikarer", 5, null, null, byHand: true) with { Group = DigestGroup.Later });

    /// <summary>The first mail of somebody who has got a position.</summary>
    public static DigestMail HandedOver() => Of(
        TakenOver(Line("Send opgørelse over konsulentforbrug til direktionen", 1, new(2026, 9, 9), "inden 9. september", late: 3, left: -3,
            evidence: "Chefen for Økonomi & Stab sender en opgørelse over konsulentforbruget inden 9. september.")),
        TakenOver(Line(null, 2, new(2026, 10, 1), null, left: 13, closed: true)),
        Line("Send bemærkninger til den nye rejsepolitik", 3, new(2026, 9, 16), "senest den 16. september", left: 2, point: 8)
            with { Reason = ReminderReason.New, Group = DigestGroup.ThisWeek });

    private static DigestLine TakenOver(DigestLine line) =>
        line with { Reason = ReminderReason.HandedOver, Group = DigestGroup.HandedOver, TakenOverFrom = "Nanna Westh" };

    public static DigestMail Of(params DigestLine[] lines) => new(
        "0f0e0d0c0b0a09080706050403020100@followup", "Mette Rosenlund", "mette.rosenlund@birkelund.example", Today, "Birkelund Kommune", [.. lines]);

    public static DigestLine Line(
        string? title, int number, DateOnly? deadline, string? words, int late = 0, int? left = null, bool closed = false, bool byHand = false,
        string? evidence = null, string forum = "Chefforum", DateOnly? meeting = null, int point = 2) => new(
        new ActionItemLine(
            new Guid($"0198f0c4-0000-7000-8000-00000000000{number}"), $"CF-2026-00{number}", ForumId, forum, title, ActionItemKind.Action,
            ActionItemStatus.Open, closed, [], deadline is { } day ? new Deadline(day, null, words) : null, null, 0, late, left,
            byHand ? null : new Source(Guid.Empty, meeting ?? new(2026, 8, 27), point, "Punktets titel", null, evidence, null, null),
            null, null, DateTimeOffset.UnixEpoch, null, null, null, null, 1, true, false) { Today = Today },
        null,
        DigestGroup.Later);
}
