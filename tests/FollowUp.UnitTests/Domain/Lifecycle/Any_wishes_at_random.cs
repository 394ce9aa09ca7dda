using System.Collections.Frozen;
using System.Collections.Immutable;
using CsCheck;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>
/// Ten thousand random sequences of all wishes that there are, new ones by themselves, from all states that the document shows.
/// </summary>
public sealed class Any_wishes_at_random
{
    private const int Sequences = 10_000;

    /// <summary>The steps there may be from one status to another, by the event; what stands in no line leaves the status alone.</summary>
    private static readonly FrozenSet<(string From, string Event, string To)> Steps = new[]
    {
        ("Open", "ReportedDone", "ReportedDone"),
        ("Open", "ComeBackFulfilled", "ReportedDone"),
        ("Open", "AcceptedAsDone", "Closed"),
        ("Open", "Cancelled", "Cancelled"),
        ("Open", "MergedInto", "Merged"),
        ("Open", "SplitInto", "Split"),
        ("ReportedDone", "AcceptedAsDone", "Closed"),
        ("ReportedDone", "Cancelled", "Cancelled"),
        ("ReportedDone", "MergedInto", "Merged"),
        ("ReportedDone", "SplitInto", "Split"),
        ("ReportedDone", "ReceiptWithdrawn", "Open"),
        ("ReportedDone", "MemberAdded", "Open"),
        ("ReportedDone", "Reopened", "Open"),
        ("Closed", "Reopened", "Open"),
        ("Cancelled", "Reopened", "Open"),
        ("Merged", "Reopened", "Open"),
        ("Split", "Reopened", "Open"),
    }.ToFrozenSet();

    private static readonly Gen<(int State, int[] Wishes)> Sequence =
        Gen.Select(Gen.Int[0, States.All.Length - 1], Gen.Int[0, Wishes.All.Length - 1].Array[1, 30]);

    [Fact]
    public void Every_step_is_a_legal_one_and_what_people_decide_moves_the_revision_on() => Sequence.Sample(
        sequence =>
        {
            var item = States.All[sequence.State].Item;
            foreach (var wish in sequence.Wishes.Select(n => Wishes.All[n]))
            {
                foreach (var happened in HappenedBy(wish.Decide(item)))
                {
                    var next = ActionItem.Evolve(item, item.Id, happened)!;
                    ShouldBeLegal(item, happened, next, wish.Name);
                    item = next;
                }
            }
        },
        iter: Sequences);

    [Fact]
    public void What_is_settled_stays_so_until_it_is_opened_again() => Sequence.Sample(
        sequence =>
        {
            var item = States.All[sequence.State].Item;
            foreach (var wish in sequence.Wishes.Select(n => Wishes.All[n]))
            {
                var next = HappenedBy(wish.Decide(item)).Aggregate(item, (state, e) => ActionItem.Evolve(state, item.Id, e)!);
                if (!item.IsOutstanding && !next.IsOutstanding)
                {
                    (next.Status, next.Deadline, next.TimesMoved).ShouldBe((item.Status, item.Deadline, item.TimesMoved), wish.Name);
                }

                item = next;
            }
        },
        iter: Sequences);

    private static void ShouldBeLegal(ActionItem item, object happened, ActionItem next, string wish)
    {
        var name = happened.GetType().Name;
        if (item.Status != next.Status)
        {
            Steps.ShouldContain((item.Status.ToString(), name, next.Status.ToString()), wish);
        }

        (next.Revision - item.Revision).ShouldBeInRange(0, 1, wish);
        (next.Id, next.ForumId, next.Reference, next.Title, next.IsClosedPoint).ShouldBe(
            (item.Id, item.ForumId, item.Reference, item.Title, item.IsClosedPoint), wish);
        next.TimesMoved.ShouldBe(item.TimesMoved + (happened is DeadlineMoved or ExtensionGranted ? 1 : 0), wish);
        next.IsOutstanding.ShouldBe(next.Status.ToString() is "Open" or "ReportedDone", wish);
        next.WaitingFor().IsEmpty.ShouldBe(next.Status != ActionItemStatus.Open || IsNobodys(next), wish);
    }

    /// <summary>Nobody is responsible; or of a collective duty all who are missing said that it is not theirs.</summary>
    private static bool IsNobodys(ActionItem item) => item.Collective is { } duty && duty.Missing.Any()
        ? duty.Missing.All(member => item.HandedBack.Any(part => part.Party == member.Party))
        : item.Responsible.IsEmpty;

    private static ImmutableArray<object> HappenedBy(Decision decision) => decision is Decision.Record record ? record.Events : [];
}
