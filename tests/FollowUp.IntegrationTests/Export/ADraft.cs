using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;

namespace FollowUp.IntegrationTests.Export;

/// <summary>The draft of Chefforum's meeting on 24 September 2026, as of the 14th.</summary>
internal static class ADraft
{
    public static readonly DateOnly Today = new(2026, 9, 14);

    private static readonly Guid ForumId = new("0198f0c4-0000-7000-8000-0000000000f1");

    /// <summary>One of each kind, with words that would break a form that does not look after them.</summary>
    public static DraftPage Whole() => Of(
        new DraftLine(
            Item(18, "Overblik over ungeindsatsens økonomi", new(2026, 9, 1), "inden næste møde", late: 9, point: "Ungeindsatsen – status & økonomi",
                evidence: "Chefen for Beskæftigelse giver Chefforum et overblik over ungeindsatsens økonomi\ninden næste møde.") with
            {
                FirstDeadline = new Deadline(new(2026, 8, 20), null, null),
                TimesMoved = 2,
                LastNote = new LastNote(Guid.Empty, new(2026, 9, 8, 10, 0, 0, TimeSpan.Zero), "Tallene er samlet.\r\n\r\nBeslutning: Godkendt."),
                LastNoteBy = "Omar Lundby",
                Source = ASource(5, "Ungeindsatsen – status & økonomi", "Chefen for Beskæftigelse giver Chefforum et overblik over ungeindsatsens økonomi\ninden næste møde.") with { CaseNumber = "15.20.00-P22-3-26" },
            },
            OutstandingHeading.Overdue, "Omar redegør kort på mødet", null),
        new DraftLine(
            Item(22, null, new(2026, 9, 8), "hurtigst muligt efter samtalen med Jens Hansen", late: 4) with { IsClosedPoint = true },
            OutstandingHeading.Overdue, null, null),
        new DraftLine(
            Item(24, "Økonomi", null, null, evidence: "Sagen om <merforbrug> *tages op* igen.") with { Kind = ActionItemKind.ReturnToForum, Responsible = [] },
            OutstandingHeading.ComesBack, null, null),
        new DraftLine(
            Item(21, "Kvartalstal til revisionen", new(2026, 9, 18), "i uge 38") with
            {
                Status = ActionItemStatus.ReportedDone,
                ReportedDoneAt = new(2026, 9, 14, 5, 52, 0, TimeSpan.Zero),
                Responsible = [new ResponsibleName(new ResponsibleParty(null, Guid.Empty, null), null, "Chefen for Økonomi & Stab", "Økonomi & Stab", null)],
            },
            OutstandingHeading.AwaitsForum, null, null),
        new DraftLine(
            Item(11, "Fælles mødekalender for 2027", null, null) with { Status = ActionItemStatus.Closed, ClosedOn = new(2026, 9, 10), Source = null },
            OutstandingHeading.ClosedSinceLast, null, null));

    public static DraftPage Of(params DraftLine[] lines) => new(
        new Guid("0198f0c4-0000-7000-8000-0000000000e1"), ForumId, "Chefforum", new(2026, 9, 24), new(9, 0), null, [.. lines], [], [], [])
    {
        Today = Today,
        ChairTitle = "Kommunaldirektøren",
    };

    public static ActionItemLine Item(
        int number, string? title, DateOnly? deadline, string? words, int late = 0, string? point = null, string? evidence = null) => new(
        Guid.Empty, $"CF-2026-{number:000}", ForumId, "Chefforum", title, ActionItemKind.Action, ActionItemStatus.Open, false,
        [new ResponsibleName(new ResponsibleParty(Guid.Empty, null, null), "Omar Lundby", "Chefen for Beskæftigelse", "Beskæftigelse", null)],
        deadline is { } day ? new Deadline(day, null, words) : null, null, 0, late, null, ASource(5, point, evidence), null, null,
        DateTimeOffset.UnixEpoch, null, null, null, null, 1, true, true) { Today = Today };

    private static Source ASource(int point, string? title, string? evidence) =>
        new(Guid.Empty, new(2026, 8, 13), point, title, null, evidence, null, null);
}
