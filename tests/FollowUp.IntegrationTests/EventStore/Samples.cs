using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>One event of each kind with every field filled in.</summary>
internal static class Samples
{
    private static readonly Guid Person = new("0198f000-0000-7000-8000-000000000001");
    private static readonly Guid Position = new("0198f000-0000-7000-8000-000000000002");
    private static readonly Guid Forum = new("0198f000-0000-7000-8000-000000000003");
    private static readonly Guid Meeting = new("0198f000-0000-7000-8000-000000000004");
    private static readonly Guid Item = new("0198f000-0000-7000-8000-000000000005");
    private static readonly Guid Minutes = new("0198f000-0000-7000-8000-000000000006");
    private static readonly DateOnly Day = new(2026, 9, 24);
    private static readonly Act ByPerson = new(Person, new DateTimeOffset(2026, 9, 14, 6, 30, 15, TimeSpan.Zero), Channel.Web);
    private static readonly Act ByJob = new(null, new DateTimeOffset(2026, 9, 14, 5, 30, 0, TimeSpan.Zero), Channel.Job);
    private static readonly ResponsibleParty Chef = new(null, Position, "Chefen for Økonomi & Stab");
    private static readonly Deadline October = new(new DateOnly(2026, 10, 1), new DateOnly(2026, 9, 1), "inden den 1. oktober");
    private static readonly Deadline November = new(new DateOnly(2026, 11, 2), null, null);
    private static readonly ResponsibleParty Colleague = new(Person, null, null);
    private static readonly ProposalForm Form = new("Fremlæg en handleplan", ActionItemKind.ReturnToForum, [Chef, new(Person, null, null)], October, OneForEach: true);

    public static IReadOnlyList<object> All { get; } =
    [
        new ActionItemRegistered(
            ByPerson, Forum, "CF-2026-014", "Fremlæg en handleplan", ActionItemKind.ReturnToForum, IsClosedPoint: true, Forum,
            new Source(Minutes, Day, 2, "CF - Budgetopfølgning", "00.30.14-Ø00-4-26", "vender tilbage med en handleplan", 1204, 1236)),
        new ResponsibleAssigned(ByPerson, [Chef]),
        new DeadlineSet(ByPerson, October),
        new DeadlineMoved(ByPerson, October, new Deadline(new DateOnly(2026, 10, 15), null, null), "Tallene mangler."),
        new ProgressNoted(ByPerson, "I gang."),
        new ReportedDone(ByPerson, "Sendt ud."),
        new AcceptedAsDone(ByPerson, "Godkendt."),
        new Reopened(ByPerson, "Bilaget mangler."),
        new Cancelled(ByPerson, "Bortfalder."),
        new Reminded(ByJob, Item, Person, Day, "DueSoon"),
        new Relisted(ByJob, Meeting, Day),
        new ExtensionRequested(ByPerson, October, "Tallene mangler.", Chef),
        new ExtensionGranted(ByPerson, October, November, "Sidste gang."),
        new ExtensionRefused(ByPerson, "Budgettet venter på den."),
        new ExtensionWithdrawn(ByPerson),
        new HandedBack(ByPerson, Chef, "Hører under Byg & Miljø."),
        new Delegated(ByPerson, Chef, Colleague, "Du har tallene."),
        new DelegationEnded(ByPerson, Chef, "Er tilbage."),
        new CommentAdded(ByPerson, "Se også sidste års plan."),
        new Escalated(ByJob, Colleague, 10),
        new ItemPolicySet(ByPerson, new ItemPolicy(ClosedBy.NextMeeting, ExtensionRule.Asked, GrantedBy.Either), "Politisk sag."),
        new CollectiveDutyOpened(ByPerson, Forum, Day, [Chef, Colleague]),
        new ReceiptGiven(ByPerson, Chef, "Meldt ind.", "https://sag.birkelund.example/17"),
        new ReceiptWithdrawn(ByPerson, Chef, "Tallene var fra i fjor."),
        new MemberExcused(ByPerson, Chef, "Ny i stillingen."),
        new MemberAdded(ByPerson, Colleague),
        new SplitInto(ByPerson, [Meeting, Minutes], "To opgaver i én."),
        new SplitOff(ByPerson, Item, "CF-2026-014"),
        new MergedInto(ByPerson, Item, "CF-2026-014", "Samme sag."),
        new Absorbed(ByPerson, Item, "CF-2026-017"),
        new ComeBackSet(ByPerson, Forum, Meeting, Day, Day.AddDays(14), "på et af de næste møder"),
        new ComeBackPostponed(ByJob, Day, Day.AddDays(14), Meeting, "Mødet den 24. september er aflyst."),
        new ComeBackFulfilled(ByPerson, Minutes, Day, 4, "CF - Handleplan"),
        new DecidedInAbsence(ByPerson, [Person]),
        new AbsenceAcknowledged(ByPerson, Person),
        new PartOfSeries(ByPerson, Meeting, 3),
        new SeriesStarted(
            ByPerson, Forum, "Fremlæg budgetopfølgning", ActionItemKind.ReturnToForum, IsClosedPoint: true, Forum,
            new Rhythm(RhythmUnit.Month, 3, 31, "hvert kvartal"), [Chef], new Source(Minutes, Day, 2, "Budget", null, "hvert kvartal", 10, 23)),
        new OccurrenceMade(ByPerson, Item, 3, Day),
        new RhythmChanged(
            ByPerson, new Rhythm(RhythmUnit.Month, 3, 31, "hvert kvartal"), new Rhythm(RhythmUnit.Week, 2, 1, null), "For sjældent."),
        new SeriesEnded(ByPerson, "Afløst af den nye model."),
        new MinutesImported(ByPerson, Forum, Day, "9f86d081884c7d65", ["p1", "P2"]),
        new MinutesCorrected(
            ByPerson, Meeting, "3f2504e04f8964ed", [new CorrectedProposal("p1", "p1", []), new("p3", "P2", ["words", "deadline"]), new("p4", null, [])], ["p0"]),
        new ItemMatchDenied(ByPerson, Item, 2, "CF - Budgetopfølgning"),
        new ProposalAccepted(ByPerson, "p1", Form, ["title", "deadline"]),
        new ProposalRejected(ByPerson, "P2", "Er gjort."),
        new AnswerWithdrawn(ByPerson, "P2"),
        new ProposalAdded(ByPerson, "hand-1", 2, "vender tilbage", Form),
        new AnswersConfirmed(ByPerson, [new ConfirmedProposal("p1", [Item])]),
        new OutstandingGathered(
            ByJob, Forum, Day, [new GatheredItem(Item, OutstandingHeading.Overdue)], [new GatheredItem(Minutes, OutstandingHeading.AwaitsForum)], [Person]),
        new OutstandingItemMoved(ByPerson, Item, -2),
        new OutstandingItemDropped(ByPerson, Item, "Kan vente."),
        new OutstandingItemPutBack(ByPerson, Item),
        new OutstandingLineWritten(ByPerson, Item, "Mette orienterer."),
        new DigestClaimed(ByJob, Person, Day, 1, "0198f000@followup", [Item]),
        new DigestSent(ByJob),
        new DigestDeferred(ByJob, MailFailure.Answer(451)),
        new DigestRejected(ByJob, MailFailure.Answer(550)),
        new DigestDropped(ByJob),
    ];

    /// <summary>The same events with the fields that came later; by the number of their version.</summary>
    public static IReadOnlyDictionary<string, object> Later { get; } = new Dictionary<string, object>
    {
        ["accepted-as-done.2"] = new AcceptedAsDone(ByPerson, "Godkendt.") { MeetingId = Meeting },
        ["proposal-accepted.2"] = new ProposalAccepted(ByPerson, "p1", Form with { OneForEach = false, EachAnswers = true, MembersOf = Forum }, []),
        ["progress-noted.2"] = new ProgressNoted(ByPerson with { OnBehalfOf = Position }, "I gang."),
        ["reported-done.2"] = new ReportedDone(ByPerson, "Sendt ud.") { Link = "https://sag.birkelund.example/17" },
    };
}
