using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Deciding_on_commitments
{
    private static readonly ReportedDone Reported = new(Now, null);
    private static readonly AcceptedAsDone Accepted = new(Now, null);
    private static readonly Cancelled Dropped = new(Now, "Bortfalder.");

    [Fact]
    public void Registering_records_who_and_when_only_where_they_are_known()
    {
        var deadline = new Deadline(FirstOfOctober, null, "1. oktober");

        ActionItemDecisions.Register(Registration(), [Chef], deadline).Events()
            .ShouldBe([Registration(), new ResponsibleAssigned(Now, [Chef]), new DeadlineSet(Now, deadline)], new SameFacts());
        ActionItemDecisions.Register(Registration(), [], null).Events().ShouldBe([Registration()]);
        ActionItemDecisions.Register(Registration(" "), [], null).ShouldRefuse(RefusalCodes.TitleMissing);
    }

    [Fact]
    public void A_deadline_that_has_passed_when_it_is_confirmed_is_kept()
    {
        var past = new Deadline(new DateOnly(2020, 1, 1), null, null);
        ActionItemDecisions.Register(Registration(), [], past).Events().OfType<DeadlineSet>().ShouldHaveSingleItem().Deadline.ShouldBe(past);
    }

    [Fact]
    public void Assigning_records_the_new_responsible_and_nothing_for_the_same()
    {
        ActionItemDecisions.Assign(AnItem(), [OtherChef], Now).Event<ResponsibleAssigned>().Responsible.ShouldBe([OtherChef]);
        ActionItemDecisions.Assign(AnItem(), [], Now).Event<ResponsibleAssigned>().Responsible.ShouldBeEmpty();
        ActionItemDecisions.Assign(AnItem(), [Chef], Now).ShouldBeNothing();
        ActionItemDecisions.Assign(AnItem(Accepted), [OtherChef], Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void Moving_a_deadline_needs_a_reason_and_a_day_that_is_not_past()
    {
        var day = new DateOnly(2026, 10, 15);

        var moved = ActionItemDecisions.MoveDeadline(AnItem(), day, " Tallene mangler. ", Now, Today).Event<DeadlineMoved>();

        moved.From.Day.ShouldBe(FirstOfOctober);
        moved.To.ShouldBe(new Deadline(day, null, null));
        moved.Reason.ShouldBe("Tallene mangler.");
        ActionItemDecisions.MoveDeadline(AnItem(), day, " ", Now, Today).ShouldRefuse(RefusalCodes.ReasonMissing);
        ActionItemDecisions.MoveDeadline(AnItem(), Today.AddDays(-1), "Igår.", Now, Today).ShouldRefuse(RefusalCodes.DeadlineInThePast, "2026-09-15");
        ActionItemDecisions.MoveDeadline(AnItem(), Today, "Idag.", Now, Today).Event<DeadlineMoved>().To.Day.ShouldBe(Today);
        ActionItemDecisions.MoveDeadline(AnItem(), FirstOfOctober, null, Now, Today).ShouldBeNothing();
        ActionItemDecisions.MoveDeadline(AnItem(Dropped), day, "Hvorfor?", Now, Today).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void The_first_deadline_needs_no_reason() =>
        ActionItemDecisions.MoveDeadline(ItemWithoutDeadline(), FirstOfOctober, null, Now, Today).Event<DeadlineSet>()
            .Deadline.ShouldBe(new Deadline(FirstOfOctober, null, null));

    [Fact]
    public void A_status_needs_words_and_an_item_that_is_not_settled()
    {
        ActionItemDecisions.NoteProgress(AnItem(Reported), " Næsten. ", Now).Event<ProgressNoted>().Text.ShouldBe("Næsten.");
        ActionItemDecisions.NoteProgress(AnItem(), null, Now).ShouldRefuse(RefusalCodes.TextMissing);
        ActionItemDecisions.NoteProgress(AnItem(Accepted), "For sent.", Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void Reporting_done_waits_for_the_forums_word()
    {
        ActionItemDecisions.ReportDone(AnItem(), " ", null, Now).Event<ReportedDone>().Note.ShouldBeNull();
        ActionItemDecisions.ReportDone(AnItem(Reported), "Igen.", null, Now).ShouldBeNothing();
        ActionItemDecisions.ReportDone(AnItem(Accepted), null, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        ActionItemDecisions.ReportDone(AnItem(Dropped), null, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        AnItem(Reported).IsOutstanding.ShouldBeTrue();
    }

    [Fact]
    public void The_forum_may_accept_what_nobody_reported()
    {
        ClosingDecisions.Accept(AnItem(), " Godt. ", SecretarysWord, Now, Today).Event<AcceptedAsDone>().Note.ShouldBe("Godt.");
        ClosingDecisions.Accept(AnItem(Reported), null, SecretarysWord, Now, Today).Event<AcceptedAsDone>();
        ClosingDecisions.Accept(AnItem(Accepted), null, SecretarysWord, Now, Today).ShouldBeNothing();
        ClosingDecisions.Accept(AnItem(Dropped), null, SecretarysWord, Now, Today).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        AnItem(Accepted).IsOutstanding.ShouldBeFalse();
    }

    [Fact]
    public void Whatever_was_settled_or_reported_can_be_opened_again_with_a_reason()
    {
        foreach (var settled in new object[] { Reported, Accepted, Dropped })
        {
            ActionItemDecisions.Reopen(AnItem(settled), "Bilaget mangler.", Now).Event<Reopened>().Reason.ShouldBe("Bilaget mangler.");
            ActionItemDecisions.Reopen(AnItem(settled), "", Now).ShouldRefuse(RefusalCodes.ReasonMissing);
            AnItem(settled, new Reopened(Now, "Bilaget mangler.")).Status.ShouldBe(ActionItemStatus.Open);
        }

        ActionItemDecisions.Reopen(AnItem(), "Er åben.", Now).ShouldRefuse(RefusalCodes.NotClosed);
    }

    [Fact]
    public void Cancelling_needs_a_reason_and_does_not_undo_what_was_accepted()
    {
        ActionItemDecisions.Cancel(AnItem(Reported), " Bortfalder. ", Now).Event<Cancelled>().Reason.ShouldBe("Bortfalder.");
        ActionItemDecisions.Cancel(AnItem(), null, Now).ShouldRefuse(RefusalCodes.ReasonMissing);
        ActionItemDecisions.Cancel(AnItem(Dropped), null, Now).ShouldBeNothing();
        ActionItemDecisions.Cancel(AnItem(Accepted), "Fejl.", Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void An_item_is_relisted_once_for_each_meeting()
    {
        var relisted = ActionItemDecisions.Relist(AnItem(), MeetingId, FirstOfOctober, Now).Event<Relisted>();

        ActionItemDecisions.Relist(AnItem(relisted), MeetingId, FirstOfOctober, Now).ShouldBeNothing();
        ActionItemDecisions.Relist(AnItem(relisted), Guid.CreateVersion7(), FirstOfOctober, Now).Event<Relisted>();
    }

    [Fact]
    public void Reminders_and_relistings_leave_the_revision_alone()
    {
        var reminded = ActionItemDecisions.Remind(Guid.Empty, Mette, Today, ReminderReason.DueSoon, Now).Event<Reminded>();

        AnItem(reminded, new Relisted(Now, MeetingId, FirstOfOctober)).Revision.ShouldBe(AnItem().Revision);
        AnItem(new ProgressNoted(Now, "I gang.")).Revision.ShouldBe(AnItem().Revision + 1);
        reminded.Reason.ShouldBe("DueSoon");
    }

    /// <summary>Records with lists in them are the same when the lists are.</summary>
    private sealed class SameFacts : IEqualityComparer<object>
    {
        public new bool Equals(object? one, object? other) => (one, other) switch
        {
            (ResponsibleAssigned a, ResponsibleAssigned b) => a.Act == b.Act && a.Responsible.SequenceEqual(b.Responsible),
            _ => object.Equals(one, other),
        };

        public int GetHashCode(object happened) => happened.GetType().GetHashCode();
    }
}
