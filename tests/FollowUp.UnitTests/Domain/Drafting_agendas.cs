using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Drafting_agendas
{
    private static readonly DateOnly MeetingDate = new(2026, 9, 24);
    private static readonly Guid A = new("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid B = new("00000000-0000-0000-0000-00000000000b");
    private static readonly Guid C = new("00000000-0000-0000-0000-00000000000c");
    private static readonly Guid D = new("00000000-0000-0000-0000-00000000000d");

    private static readonly OutstandingGathered ThreeLateOneBack = new(
        Now, ForumId, MeetingDate, [Late(A), Late(B), Back(D), Late(C)], [], []);

    [Fact]
    public void The_first_gathering_is_recorded_even_when_there_is_nothing()
    {
        var empty = AgendaDecisions.Gather(null, ForumId, MeetingDate, [], Now).Event<OutstandingGathered>();

        AgendaDecisions.Gather(FoldDraft([empty]), ForumId, MeetingDate, [], Now).ShouldBeNothing();
    }

    [Fact]
    public void Gathering_again_records_only_what_is_new_elsewhere_or_gone()
    {
        var draft = FoldDraft([ThreeLateOneBack]);

        AgendaDecisions.Gather(draft, ForumId, MeetingDate, [Late(A), Late(B), Back(D), Late(C)], Now).ShouldBeNothing();
        var changed = AgendaDecisions.Gather(draft, ForumId, MeetingDate, [Late(A), Late(D), Late(Mette)], Now).Event<OutstandingGathered>();
        changed.Added.ShouldBe([Late(Mette)]);
        changed.Resorted.ShouldBe([Late(D)]);
        changed.Left.ShouldBe([B, C], ignoreOrder: true);

        var after = FoldDraft([ThreeLateOneBack, changed])!;
        after.Listed.Select(i => i.ActionItemId).ShouldBe([A, D, Mette]);
        after.Left.ShouldBe([B, C], ignoreOrder: true);
    }

    [Fact]
    public void A_meeting_that_was_moved_is_gathered_anew()
    {
        var moved = AgendaDecisions.Gather(
            FoldDraft([ThreeLateOneBack]), ForumId, MeetingDate.AddDays(7), [Late(A), Late(B), Back(D), Late(C)], Now).Event<OutstandingGathered>();

        FoldDraft([ThreeLateOneBack, moved])!.MeetingDate.ShouldBe(MeetingDate.AddDays(7));
    }

    [Fact]
    public void What_comes_back_has_not_left_any_more()
    {
        var left = new OutstandingGathered(Now, ForumId, MeetingDate, [], [], [A]);
        var back = new OutstandingGathered(Now, ForumId, MeetingDate, [Late(A)], [], []);

        FoldDraft([ThreeLateOneBack, left])!.Left.ShouldBe([A]);
        FoldDraft([ThreeLateOneBack, left, back])!.Left.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A", 1, "BAC")]
    [InlineData("A", 2, "BCA")]
    [InlineData("A", 9, "BCA")]
    [InlineData("C", -1, "ACB")]
    [InlineData("C", -2, "CAB")]
    [InlineData("B", -1, "BAC")]
    [InlineData("B", 1, "ACB")]
    public void An_item_moves_within_its_heading(string item, int places, string order)
    {
        var moved = AgendaDecisions.Move(FoldDraft([ThreeLateOneBack])!, Id(item), places, Now).Event<OutstandingItemMoved>();

        Order(FoldDraft([ThreeLateOneBack, moved])!).ShouldBe(order + "D");
    }

    [Theory]
    [InlineData("A", -1)]
    [InlineData("C", 1)]
    [InlineData("B", 0)]
    [InlineData("D", 5)]
    public void A_move_that_leads_nowhere_is_nothing(string item, int places) =>
        AgendaDecisions.Move(FoldDraft([ThreeLateOneBack])!, Id(item), places, Now).ShouldBeNothing();

    [Fact]
    public void Items_under_a_heading_move_past_what_was_dropped()
    {
        var dropped = new OutstandingItemDropped(Now, B, null);
        var draft = FoldDraft([ThreeLateOneBack, dropped])!;

        var moved = AgendaDecisions.Move(draft, C, -1, Now).Event<OutstandingItemMoved>();

        Order(FoldDraft([ThreeLateOneBack, dropped, moved])!).ShouldBe("CAD");
        AgendaDecisions.Move(draft, B, 1, Now).ShouldBeNothing();
    }

    [Fact]
    public void Dropping_and_putting_back_have_one_effect_each()
    {
        var draft = FoldDraft([ThreeLateOneBack])!;
        var dropped = AgendaDecisions.Drop(draft, A, " Kan vente. ", Now).Event<OutstandingItemDropped>();
        dropped.Reason.ShouldBe("Kan vente.");
        var without = FoldDraft([ThreeLateOneBack, dropped])!;

        Order(without).ShouldBe("BCD");
        AgendaDecisions.Drop(without, A, null, Now).ShouldBeNothing();
        AgendaDecisions.PutBack(draft, A, Now).ShouldBeNothing();
        var back = FoldDraft([ThreeLateOneBack, dropped, AgendaDecisions.PutBack(without, A, Now).Event<OutstandingItemPutBack>()])!;
        Order(back).ShouldBe("ABCD");
        back.Items[0].DroppedBecause.ShouldBeNull();
    }

    [Fact]
    public void A_line_is_written_once_and_taken_away_by_an_empty_one()
    {
        var draft = FoldDraft([ThreeLateOneBack])!;
        var written = AgendaDecisions.WriteLine(draft, A, " Mette orienterer. ", Now).Event<OutstandingLineWritten>();
        var with = FoldDraft([ThreeLateOneBack, written])!;

        with.Items[0].Line.ShouldBe("Mette orienterer.");
        AgendaDecisions.WriteLine(with, A, "Mette orienterer.", Now).ShouldBeNothing();
        AgendaDecisions.WriteLine(draft, A, " ", Now).ShouldBeNothing();
        FoldDraft([ThreeLateOneBack, written, AgendaDecisions.WriteLine(with, A, null, Now).Event<OutstandingLineWritten>()])!.Items[0].Line.ShouldBeNull();
    }

    [Fact]
    public void What_is_not_on_the_draft_is_refused()
    {
        var draft = FoldDraft([ThreeLateOneBack])!;
        AgendaDecisions.Move(draft, Mette, 1, Now).ShouldRefuse(RefusalCodes.NotOnTheDraft);
        AgendaDecisions.Drop(draft, Mette, null, Now).ShouldRefuse(RefusalCodes.NotOnTheDraft);
        AgendaDecisions.PutBack(draft, Mette, Now).ShouldRefuse(RefusalCodes.NotOnTheDraft);
        AgendaDecisions.WriteLine(draft, Mette, "Linje", Now).ShouldRefuse(RefusalCodes.NotOnTheDraft);
    }

    private static GatheredItem Late(Guid id) => new(id, OutstandingHeading.Overdue);

    private static GatheredItem Back(Guid id) => new(id, OutstandingHeading.ComesBack);

    private static Guid Id(string letter) => letter switch { "A" => A, "B" => B, "C" => C, _ => D };

    private static string Order(AgendaDraft draft) =>
        string.Concat(draft.Listed.Select(i => i.ActionItemId == A ? 'A' : i.ActionItemId == B ? 'B' : i.ActionItemId == C ? 'C' : 'D'));
}
