using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>
/// The states that docs/lifecycle.md shows, one a line: a name, and what happened to get there. Whoever adds an event that makes a
/// new kind of state adds a line; a status without a line fails a test.
/// </summary>
internal static class States
{
    private static readonly Guid Other = new("00000000-0000-0000-0000-0000000000a2");
    private static readonly Deadline Later = new(new DateOnly(2026, 11, 2), null, null);

    public static readonly ImmutableArray<(string Name, ActionItem Item)> All =
    [
        ("open", AnItem()),
        ("open, nobody responsible, no deadline", ItemWithoutDeadline()),
        ("open, another date asked for", AnItem(new ExtensionRequested(Now, Later, "Leverandøren er sen.", Chef))),
        ("open, handed back", AnItem(new HandedBack(Now, Chef, "Ikke vores."))),
        ("open, delegated", AnItem(new Delegated(Now, Chef, OtherChef, null))),
        ("open, collective", AnItem(new CollectiveDutyOpened(Now, ForumId, Today, [Chef, OtherChef]))),
        ("open, one of two answered", AnItem(new CollectiveDutyOpened(Now, ForumId, Today, [Chef, OtherChef]), new ReceiptGiven(Now, Chef, null, null))),
        ("open, one of two handed back", AnItem(new CollectiveDutyOpened(Now, ForumId, Today, [Chef, OtherChef]), new HandedBack(Now, Chef, "Ikke vores."))),
        ("open, comes back in a window", AnItem(new ComeBackSet(Now, ForumId, null, FirstOfOctober, FirstOfOctober.AddDays(14), null))),
        ("open, decided in absence", AnItem(new DecidedInAbsence(Now, [Mette]))),
        ("open, in a series", AnItem(new PartOfSeries(Now, Other, 1))),
        ("open again", AnItem(new AcceptedAsDone(Now, null), new Reopened(Now, "Grund."))),
        ("reported done", AnItem(new ReportedDone(Now, null))),
        ("reported done by all", AnItem(
            new CollectiveDutyOpened(Now, ForumId, Today, [Chef, OtherChef]), new ReceiptGiven(Now, Chef, null, null),
            new ReceiptGiven(Now, OtherChef, null, null), new ReportedDone(Now, null))),
        ("closed", AnItem(new AcceptedAsDone(Now, null))),
        ("cancelled", AnItem(new Cancelled(Now, "Grund."))),
        ("merged", AnItem(new MergedInto(Now, Other, "CF-2026-001", null))),
        ("split", AnItem(new SplitInto(Now, [Other], null))),
    ];

    public static ActionItem Named(string name) => All.Single(state => state.Name == name).Item;
}
