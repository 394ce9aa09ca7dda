using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>What the events of a commitment's life make of its state.</summary>
public sealed class Folding_commitments
{
    private static readonly Deadline November = new(new DateOnly(2026, 11, 2), null, null);
    private static readonly ResponsibleParty Colleague = new(Mette, null, null);
    private static readonly ResponsibleParty Student = new(new Guid("00000000-0000-0000-0000-0000000000b2"), null, null);
    private static readonly ExtensionRequested Asked = new(Now, November, "Tallene mangler.", Chef);
    private static readonly Delegated ToColleague = new(Now, Chef, Colleague, null);
    private static readonly CollectiveDutyOpened Duty = new(Now, ForumId, Today, [Chef, OtherChef]);
    private static readonly ComeBackSet ComesBack = new(Now, ForumId, MeetingId, new DateOnly(2026, 9, 24), new DateOnly(2026, 10, 8), "på et af de næste møder");

    public static TheoryData<string, object> EndsOfARequest => new()
    {
        { nameof(ExtensionGranted), new ExtensionGranted(Now, new Deadline(FirstOfOctober, null, null), November, null) },
        { nameof(ExtensionRefused), new ExtensionRefused(Now, "Budgettet venter.") },
        { nameof(ExtensionWithdrawn), new ExtensionWithdrawn(Now) },
        { nameof(DeadlineMoved), new DeadlineMoved(Now, new Deadline(FirstOfOctober, null, null), November, "Grund.") },
        { nameof(ComeBackSet), ComesBack },
        { nameof(ResponsibleAssigned), new ResponsibleAssigned(Now, [OtherChef]) },
        { nameof(HandedBack), new HandedBack(Now, Chef, "Ikke min.") },
        { nameof(ReportedDone), new ReportedDone(Now, null) },
        { nameof(ComeBackFulfilled), new ComeBackFulfilled(Now, MeetingId, Today, 4, "Handleplan") },
        { nameof(AcceptedAsDone), new AcceptedAsDone(Now, null) },
        { nameof(Cancelled), new Cancelled(Now, "Bortfalder.") },
        { nameof(MergedInto), new MergedInto(Now, MeetingId, "CF-2026-015", null) },
        { nameof(SplitInto), new SplitInto(Now, [MeetingId], null) },
    };

    public static TheoryData<string, object> WhatDoesNotCount => new()
    {
        { nameof(Relisted), new Relisted(Now, MeetingId, Today) },
        { nameof(Reminded), new Reminded(Now, MeetingId, Mette, Today, "DueSoon") },
        { nameof(Escalated), new Escalated(Now, Colleague, 10) },
        { nameof(ReceiptGiven), new ReceiptGiven(Now, Chef, null, null) },
        { nameof(DecidedInAbsence), new DecidedInAbsence(Now, [Mette]) },
        { nameof(AbsenceAcknowledged), new AbsenceAcknowledged(Now, Mette) },
        { "something that is no event of ours", "?" },
    };

    [Fact]
    public void A_request_for_another_date_leaves_the_deadline_as_it_is()
    {
        var item = AnItem(Asked);

        item.Asked.ShouldBe(new AskedExtension(November, "Tallene mangler.", Chef, Mette, Now.At));
        item.Deadline!.Day.ShouldBe(FirstOfOctober);
        item.TimesMoved.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(EndsOfARequest))]
    public void A_request_falls_with_what_it_was_about(string name, object happened) => AnItem(Asked, happened).Asked.ShouldBeNull(name);

    [Fact]
    public void A_request_stays_when_another_responsible_hands_back() =>
        AnItem(new ResponsibleAssigned(Now, [Chef, OtherChef]), Asked, new HandedBack(Now, OtherChef, "Ikke min.")).Asked.ShouldNotBeNull();

    [Fact]
    public void A_granted_date_is_the_deadline_and_counts_as_moved()
    {
        var item = AnItem(Asked, new ExtensionGranted(Now, new Deadline(FirstOfOctober, null, null), November, null));

        item.Deadline.ShouldBe(November);
        item.TimesMoved.ShouldBe(1);
    }

    [Fact]
    public void Who_hands_back_is_responsible_no_more_and_stands_in_the_queue_until_somebody_is_assigned()
    {
        var item = AnItem(new HandedBack(Now, Chef, "Ikke min."));
        item.Responsible.ShouldBeEmpty();
        item.HandedBack.ShouldHaveSingleItem().ShouldBe(new HandedBackPart(Chef, "Ikke min.", Mette, Now.At));

        AnItem(new HandedBack(Now, Chef, "Ikke min."), new ResponsibleAssigned(Now, [OtherChef])).HandedBack.ShouldBeEmpty();
    }

    [Fact]
    public void The_delegate_acts_and_the_chef_stays_answerable()
    {
        var item = AnItem(ToColleague);

        item.Responsible.ShouldBe([Chef]);
        item.WaitingFor().ShouldBe([Colleague]);
        item.SeenBy().ShouldBe([Chef, Colleague]);
    }

    [Fact]
    public void What_is_delegated_further_waits_for_the_last_in_the_line() =>
        AnItem(ToColleague, new Delegated(Now, Colleague, Student, null)).WaitingFor().ShouldBe([Student]);

    [Fact]
    public void What_is_delegated_in_a_circle_waits_for_the_responsible() =>
        AnItem(ToColleague, new Delegated(Now, Colleague, Chef, null)).WaitingFor().ShouldBe([Chef]);

    [Fact]
    public void A_second_delegate_takes_the_place_of_the_first() =>
        AnItem(ToColleague, new Delegated(Now, Chef, Student, null)).Delegations.ShouldHaveSingleItem().To.ShouldBe(Student);

    [Fact]
    public void When_a_delegation_ends_so_does_what_hangs_on_it() =>
        AnItem(ToColleague, new Delegated(Now, Colleague, Student, null), new DelegationEnded(Now, Chef, null)).Delegations.ShouldBeEmpty();

    [Fact]
    public void A_delegation_falls_with_the_responsible_and_stays_with_one_who_stays()
    {
        AnItem(ToColleague, new ResponsibleAssigned(Now, [OtherChef])).Delegations.ShouldBeEmpty();
        AnItem(ToColleague, new HandedBack(Now, Chef, "Ikke min.")).Delegations.ShouldBeEmpty();
        AnItem(ToColleague, new ResponsibleAssigned(Now, [Chef, OtherChef])).Delegations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_a_collective_duty_only_those_are_waited_for_whose_receipt_is_missing()
    {
        var item = AnItem(Duty, new ReceiptGiven(Now, Chef, "Meldt ind.", null));

        item.WaitingFor().ShouldBe([OtherChef]);
        item.Collective!.Given.ShouldHaveSingleItem().Receipt.ShouldBe(new DutyReceipt(Mette, Now.At, "Meldt ind.", null));
        item.Collective.Wanted.Count().ShouldBe(2);
    }

    [Fact]
    public void An_excused_member_owes_nothing_until_they_are_added_again()
    {
        var excused = AnItem(Duty, new MemberExcused(Now, OtherChef, "Ny."));
        excused.Collective!.Wanted.ShouldHaveSingleItem().Party.ShouldBe(Chef);

        AnItem(Duty, new MemberExcused(Now, OtherChef, "Ny."), new MemberAdded(Now, OtherChef)).Collective!.Missing.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_duty_that_was_reported_done_is_open_again_when_a_receipt_is_missing_again(bool withdrawn)
    {
        object missing = withdrawn ? new ReceiptWithdrawn(Now, Chef, "Var fra i fjor.") : new MemberAdded(Now, Colleague);

        var item = AnItem(Duty, new ReceiptGiven(Now, Chef, null, null), new ReceiptGiven(Now, OtherChef, null, null), new ReportedDone(Now, null), missing);

        item.Status.ShouldBe(ActionItemStatus.Open);
        item.WaitingFor().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_settled_duty_stays_settled_when_a_member_is_added() =>
        AnItem(Duty, new AcceptedAsDone(Now, null), new MemberAdded(Now, Colleague)).Status.ShouldBe(ActionItemStatus.Closed);

    [Fact]
    public void A_merged_item_is_settled_and_opens_again_as_itself()
    {
        var merged = AnItem(new MergedInto(Now, MeetingId, "CF-2026-015", null));
        merged.Status.ShouldBe(ActionItemStatus.Merged);
        merged.IsOutstanding.ShouldBeFalse();
        merged.Lineage!.MergedInto.ShouldBe(new LinkedItem(MeetingId, "CF-2026-015"));

        var reopened = AnItem(new MergedInto(Now, MeetingId, "CF-2026-015", null), new Reopened(Now, "Ikke samme sag."));
        reopened.Status.ShouldBe(ActionItemStatus.Open);
        reopened.Lineage!.MergedInto.ShouldBeNull();
    }

    [Fact]
    public void A_split_item_is_settled_and_knows_its_parts()
    {
        var item = AnItem(new SplitInto(Now, [MeetingId, Mette], null));

        item.Status.ShouldBe(ActionItemStatus.Split);
        item.Lineage!.Parts.ShouldBe([MeetingId, Mette]);
    }

    [Fact]
    public void Where_it_came_from_and_what_it_took_over_stays_through_a_reopening()
    {
        var item = AnItem(
            new SplitOff(Now, MeetingId, "CF-2026-001"), new Absorbed(Now, Mette, "CF-2026-002"), new Cancelled(Now, "Grund."), new Reopened(Now, "Grund."));

        item.Lineage!.SplitFrom.ShouldBe(new LinkedItem(MeetingId, "CF-2026-001"));
        item.Lineage.Absorbed.ShouldBe([new LinkedItem(Mette, "CF-2026-002")]);
    }

    [Fact]
    public void A_come_back_is_due_on_the_last_day_of_its_window()
    {
        var item = AnItem(ComesBack);

        item.Deadline.ShouldBe(new Deadline(new DateOnly(2026, 10, 8), new DateOnly(2026, 9, 24), "på et af de næste møder"));
        item.ReturnsToForumId.ShouldBe(ForumId);
        item.TimesMoved.ShouldBe(0);
    }

    [Fact]
    public void A_postponed_come_back_is_due_at_the_new_meeting_and_nobody_moved_it()
    {
        var item = AnItem(ComesBack, new ComeBackPostponed(Now, new DateOnly(2026, 10, 8), new DateOnly(2026, 10, 22), Mette, "Aflyst."));

        item.Deadline!.Day.ShouldBe(new DateOnly(2026, 10, 22));
        item.Deadline.Earliest.ShouldBeNull();
        item.ComesBack.ShouldBe(new ComeBack(ForumId, Mette, new DateOnly(2026, 10, 22), new DateOnly(2026, 10, 22), 1, null));
        item.TimesMoved.ShouldBe(0);
    }

    [Fact]
    public void A_window_moves_along_with_the_deadline_that_people_move()
    {
        var item = AnItem(ComesBack, new DeadlineMoved(Now, new Deadline(FirstOfOctober, null, null), November, "Grund."));

        item.ComesBack.ShouldBe(new ComeBack(ForumId, null, November.Day, November.Day, 0, null));
    }

    [Fact]
    public void A_fulfilled_come_back_waits_for_the_forums_word_and_may_be_sent_back()
    {
        var shown = new ComeBackFulfilled(Now, Mette, Today, 4, "Handleplan");
        var item = AnItem(ComesBack, shown);
        item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        item.ComesBack!.Fulfilled.ShouldBe(new ComeBackPoint(Mette, Today, 4, "Handleplan"));

        AnItem(ComesBack, shown, new Reopened(Now, "Ikke behandlet.")).ComesBack!.Fulfilled.ShouldBeNull();
        AnItem(ComesBack, new AcceptedAsDone(Now, null), shown).Status.ShouldBe(ActionItemStatus.Closed);
    }

    [Fact]
    public void Who_was_absent_is_remembered_until_they_have_seen_it()
    {
        var item = AnItem(new DecidedInAbsence(Now, [Mette, ForumId]), new AbsenceAcknowledged(Now, ForumId));

        item.NotAcknowledged.ShouldBe([Mette]);
    }

    [Fact]
    public void A_policy_of_its_own_holds_until_it_is_taken_back()
    {
        var own = new ItemPolicy(ClosedBy.Chair, ExtensionRule.AtOnce, null);

        AnItem(new ItemPolicySet(Now, own, null)).Policy.ShouldBe(own);
        AnItem(new ItemPolicySet(Now, own, null), new ItemPolicySet(Now, null, null)).Policy.ShouldBeNull();
    }

    [Fact]
    public void An_occurrence_knows_its_series() => AnItem(new PartOfSeries(Now, MeetingId, 3)).Series.ShouldBe(new SeriesPart(MeetingId, 3));

    [Theory]
    [MemberData(nameof(WhatDoesNotCount))]
    public void Rounds_and_what_one_says_for_oneself_leave_the_revision_alone(string name, object happened) =>
        AnItem(Duty, happened).Revision.ShouldBe(AnItem(Duty).Revision, name);

    [Fact]
    public void A_comment_counts_so_that_the_same_form_sent_twice_is_stopped() =>
        AnItem(new CommentAdded(Now, "Se sidste års plan.")).Revision.ShouldBe(AnItem().Revision + 1);

    [Fact]
    public void Nobody_is_waited_for_once_it_is_reported_done() => AnItem(new ReportedDone(Now, null)).WaitingFor().ShouldBeEmpty();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_merged_or_split_is_answered_by_others_and_refuses_everything_but_a_reopening(bool merged)
    {
        var item = AnItem(merged ? new MergedInto(Now, MeetingId, "CF-2026-015", null) : new SplitInto(Now, [MeetingId], null));

        ClosingDecisions.Accept(item, null, SecretarysWord, Now, Today).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        ActionItemDecisions.Cancel(item, "Grund.", Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        ActionItemDecisions.ReportDone(item, null, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        ActionItemDecisions.Reopen(item, "Grund.", Now).Event<Reopened>();
    }
}
