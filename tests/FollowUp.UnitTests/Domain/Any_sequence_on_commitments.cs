using System.Collections.Immutable;
using CsCheck;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>Whatever people wish for in whatever order, a commitment is in a state that makes sense.</summary>
public sealed class Any_sequence_on_commitments
{
    private static readonly ResponsibleParty Helper = new(null, new Guid("00000000-0000-0000-0000-0000000000c3"), null);

    private static readonly Gen<ResponsibleParty> Parties = Gen.Int[0, 2].Select(n => n == 0 ? Chef : n == 1 ? OtherChef : Helper);

    private static readonly Gen<Func<ActionItem, Decision>> People = Gen.OneOf(
        Gen.Int[0, 2].Select<int, Func<ActionItem, Decision>>(n => item => ActionItemDecisions.Assign(item, [.. new[] { Chef, OtherChef }.Take(n)], Now)),
        Gen.Int[-5, 60].Select<int, Func<ActionItem, Decision>>(n => item => ActionItemDecisions.MoveDeadline(item, Today.AddDays(n), "Grund.", Now, Today)),
        Gen.Bool.Select<bool, Func<ActionItem, Decision>>(said => item => ActionItemDecisions.NoteProgress(item, said ? "I gang." : " ", Now)),
        Gen.Const<Func<ActionItem, Decision>>(item => ActionItemDecisions.ReportDone(item, null, null, Now)),
        Gen.Const<Func<ActionItem, Decision>>(item => ClosingDecisions.Accept(item, null, SecretarysWord, Now, Today)),
        Gen.Const<Func<ActionItem, Decision>>(item => ActionItemDecisions.Reopen(item, "Grund.", Now)),
        Gen.Const<Func<ActionItem, Decision>>(item => ActionItemDecisions.Cancel(item, "Grund.", Now)),
        Gen.Select(Gen.Int[1, 3], Gen.Bool).Select<(int Days, bool AtOnce), Func<ActionItem, Decision>>(wish => item => ExtensionDecisions.Ask(
            item, FirstOfOctober.AddDays(wish.Days), "Grund.", Chef, wish.AtOnce ? ExtensionRule.AtOnce : ExtensionRule.Asked, Now, Today)),
        Gen.Int[1, 3].Select<int, Func<ActionItem, Decision>>(n => item => ExtensionDecisions.Grant(item, FirstOfOctober.AddDays(n), null, Now, Today)),
        Gen.Const<Func<ActionItem, Decision>>(item => ExtensionDecisions.Refuse(item, "Grund.", Now)),
        Gen.Const<Func<ActionItem, Decision>>(item => ExtensionDecisions.Withdraw(item, Now)),
        Parties.Select<ResponsibleParty, Func<ActionItem, Decision>>(party => item => DelegationDecisions.HandBack(item, party, "Grund.", Now)),
        Gen.Select(Parties, Parties).Select<(ResponsibleParty From, ResponsibleParty To), Func<ActionItem, Decision>>(wish => item =>
            DelegationDecisions.Delegate(item, wish.From, wish.From.PositionId, wish.To, wish.To.PositionId, null, Now)),
        Parties.Select<ResponsibleParty, Func<ActionItem, Decision>>(party => item => DelegationDecisions.End(item, party, null, Now)));

    private static readonly Gen<Func<ActionItem, Decision>> Rounds = Gen.OneOf(
        Gen.Int[1, 3].Select<int, Func<ActionItem, Decision>>(n => item => ActionItemDecisions.Relist(item, new Guid(n, 0, 0, new byte[8]), Today, Now)),
        Gen.Const<Func<ActionItem, Decision>>(_ => ActionItemDecisions.Remind(MeetingId, Mette, Today, ReminderReason.DueSoon, Now)));

    private static readonly Gen<(bool ByPeople, Func<ActionItem, Decision> Wish)[]> Wishes = Gen.Frequency(
        (4, People.Select(wish => (true, wish))), (1, Rounds.Select(wish => (false, wish)))).Array[0, 40];

    [Fact]
    public void The_state_is_the_fold_of_its_events_and_never_an_illegal_one() => Wishes.Sample(wishes =>
    {
        var events = new List<object> { Registration() };
        var item = Fold(events);
        foreach (var (_, wish) in wishes)
        {
            var happened = HappenedBy(wish(item));
            events.AddRange(happened);
            item = happened.Aggregate(item, (state, e) => ActionItem.Evolve(state, ItemId, e)!);
        }

        ShouldBeTheSame(item, Fold(events));
        item.TimesMoved.ShouldBe(events.Count(e => e is DeadlineMoved or ExtensionGranted));
        (item.Asked is null || item.Status == ActionItemStatus.Open).ShouldBeTrue();
        item.Delegations.Select(d => d.From.Key).ShouldBeUnique();
        item.WaitingFor().IsEmpty.ShouldBe(item.Status != ActionItemStatus.Open || item.Responsible.IsEmpty);
        item.RelistedOnMeetings.Distinct().Count().ShouldBe(item.RelistedOnMeetings.Length);
        (item.Deadline is null).ShouldBe(!events.Any(e => e is DeadlineSet or DeadlineMoved));
        events.OfType<DeadlineSet>().Count().ShouldBeLessThanOrEqualTo(1);
        item.IsOutstanding.ShouldBe(item.Status is ActionItemStatus.Open or ActionItemStatus.ReportedDone);
    });

    [Fact]
    public void The_revision_counts_what_people_decided_and_nothing_else() => Wishes.Sample(wishes =>
    {
        var item = Fold([Registration()]);
        foreach (var (byPeople, wish) in wishes)
        {
            var happened = HappenedBy(wish(item));
            var next = happened.Aggregate(item, (state, e) => ActionItem.Evolve(state, ItemId, e)!);
            (next.Revision - item.Revision).ShouldBe(byPeople ? happened.Length : 0);
            item = next;
        }
    });

    [Fact]
    public void A_wish_sent_twice_has_one_effect_on_what_the_item_is() => Gen.Select(Wishes, People).Sample((wishes, last) =>
    {
        var item = wishes.Aggregate(Fold([Registration()]), (state, w) => After(state, w.Wish));

        var once = After(item, last);
        var twice = After(once, last);

        // A status written twice is two statuses; whoever sends the same form again is stopped by the revision it carries.
        ShouldBeTheSame(twice with { Revision = once.Revision }, once);
    });

    [Fact]
    public void What_is_settled_is_only_opened_again_by_reopening() => Gen.Select(Wishes, People).Sample((wishes, last) =>
    {
        var item = wishes.Aggregate(Fold([Registration()]), (state, w) => After(state, w.Wish));
        if (!item.IsOutstanding)
        {
            HappenedBy(last(item)).ShouldAllBe(e => e is Reopened);
        }
    });

    /// <summary>Lists in records are compared by what is in them.</summary>
    private static void ShouldBeTheSame(ActionItem one, ActionItem other)
    {
        one.Responsible.ShouldBe(other.Responsible);
        one.RelistedOnMeetings.ShouldBe(other.RelistedOnMeetings);
        one.Delegations.ShouldBe(other.Delegations);
        one.HandedBack.ShouldBe(other.HandedBack);
        (one with
        {
            Responsible = other.Responsible,
            RelistedOnMeetings = other.RelistedOnMeetings,
            Delegations = other.Delegations,
            HandedBack = other.HandedBack,
        }).ShouldBe(other);
    }

    private static ActionItem After(ActionItem item, Func<ActionItem, Decision> wish) =>
        HappenedBy(wish(item)).Aggregate(item, (state, e) => ActionItem.Evolve(state, ItemId, e)!);

    private static ImmutableArray<object> HappenedBy(Decision decision) => decision is Decision.Record record ? record.Events : [];
}
