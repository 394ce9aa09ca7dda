using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Splitting_and_merging
{
    private static readonly Guid OtherId = new("00000000-0000-0000-0000-0000000000a2");
    private static readonly ImmutableArray<SplitPart> Two = [Part("Skriv planen"), Part("Regn på den")];
    private static readonly Cancelled Dropped = new(Now, "Bortfalder.");

    [Fact]
    public void The_parts_stand_for_what_was_split()
    {
        var split = LineageDecisions.Split(AnItem(), Two, " For stor. ", Now).Event<SplitInto>();

        split.Reason.ShouldBe("For stor.");
        var item = AnItem(split);
        item.Status.ShouldBe(ActionItemStatus.Split);
        item.Lineage!.Parts.ShouldBe([Two[0].Id, Two[1].Id]);
        item.WaitingFor().ShouldBeEmpty();
        LineageDecisions.Split(item, Two, null, Now).ShouldRefuse(RefusalCodes.SplitAlready, "CF-2026-014");
    }

    [Fact]
    public void A_part_begins_where_and_how_the_whole_was_decided()
    {
        var whole = AnItem(new ItemPolicySet(Now, new ItemPolicy(ClosedBy.Chair, null, null), null)) with { IsClosedPoint = true };

        var part = Fold(new SplitPart(OtherId, " Skriv planen ", [OtherChef], new Deadline(FirstOfOctober, null, null)).Start(whole, "CF-2026-015", Now));

        (part.ForumId, part.Reference, part.Title, part.IsClosedPoint).ShouldBe((ForumId, "CF-2026-015", "Skriv planen", true));
        part.Lineage!.SplitFrom.ShouldBe(new LinkedItem(ItemId, "CF-2026-014"));
        part.Responsible.ShouldBe([OtherChef]);
        part.Deadline!.Day.ShouldBe(FirstOfOctober);
        part.Policy!.ClosedBy.ShouldBe(ClosedBy.Chair);
    }

    [Fact]
    public void A_part_that_keeps_the_day_of_a_come_back_comes_back_in_its_window()
    {
        var whole = AnItem(new ComeBackSet(Now, ForumId, MeetingId, FirstOfOctober, FirstOfOctober.AddDays(14), "i oktober"));

        Fold(new SplitPart(OtherId, "Del", [Chef], whole.Deadline).Start(whole, "CF-2026-015", Now)).ComesBack!.MeetingId.ShouldBe(MeetingId);
        Fold(new SplitPart(OtherId, "Del", [Chef], new Deadline(FirstOfOctober, null, null)).Start(whole, "CF-2026-015", Now)).ComesBack.ShouldBeNull();
    }

    [Fact]
    public void A_collective_duty_is_split_into_one_for_each_who_is_missing()
    {
        var duty = AnItem(new CollectiveDutyOpened(Now, ForumId, Today, [Chef, OtherChef]), new ReceiptGiven(Now, Chef, null, null));

        var part = SplitPart.OfMissing(duty, () => OtherId).ShouldHaveSingleItem();

        (part.Title, part.Deadline).ShouldBe((duty.Title, duty.Deadline));
        part.Responsible.ShouldBe([OtherChef]);
        LineageDecisions.Split(duty, [part], null, Now).Event<SplitInto>();
    }

    [Fact]
    public void Splitting_is_refused_with_what_to_do_instead()
    {
        LineageDecisions.Split(AnItem(), [Two[0]], null, Now).ShouldRefuse(RefusalCodes.TooFewParts);
        LineageDecisions.Split(AnItem(), [Two[0], Part(" ")], null, Now).ShouldRefuse(RefusalCodes.TitleMissing);
        LineageDecisions.Split(AnItem(Dropped), Two, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        LineageDecisions.Split(AnItem(new CollectiveDutyOpened(Now, ForumId, Today, [Chef]), new ReceiptGiven(Now, Chef, null, null)), [], null, Now)
            .ShouldRefuse(RefusalCodes.NobodyMissing, "CF-2026-014");
    }

    [Fact]
    public void The_other_stands_for_what_was_merged_and_both_say_so()
    {
        var merged = LineageDecisions.Merge(AnItem(), Other(), " Samme sag. ", Now).Event<MergedInto>();
        var absorbed = LineageDecisions.Absorb(Other(), AnItem(), Now).Event<Absorbed>();

        merged.Reason.ShouldBe("Samme sag.");
        AnItem(merged).Status.ShouldBe(ActionItemStatus.Merged);
        AnItem(merged).Lineage!.MergedInto.ShouldBe(new LinkedItem(OtherId, "CF-2026-017"));
        Other(absorbed).Lineage!.Absorbed.ShouldBe([new LinkedItem(ItemId, "CF-2026-014")]);
        LineageDecisions.Merge(AnItem(merged), Other(absorbed), null, Now).ShouldBeNothing();
    }

    [Fact]
    public void What_was_merged_by_mistake_is_opened_again_and_stands_for_itself()
    {
        var merged = new MergedInto(Now, OtherId, "CF-2026-017", null);

        var item = AnItem(merged, new Reopened(Now, "Det var to sager."));

        item.Status.ShouldBe(ActionItemStatus.Open);
        item.Lineage!.MergedInto.ShouldBeNull();
        LineageDecisions.Merge(item, Other(new Absorbed(Now, ItemId, "CF-2026-014")), null, Now).Event<MergedInto>();
    }

    [Fact]
    public void Merging_is_refused_with_what_to_do_instead()
    {
        var merged = AnItem(new MergedInto(Now, OtherId, "CF-2026-017", null));
        LineageDecisions.Merge(AnItem(), AnItem(), null, Now).ShouldRefuse(RefusalCodes.MergedWithItself);
        LineageDecisions.Merge(AnItem(), Other() with { ForumId = MeetingId }, null, Now).ShouldRefuse(RefusalCodes.OtherForum);
        LineageDecisions.Merge(AnItem(), Other() with { IsClosedPoint = true }, null, Now).ShouldRefuse(RefusalCodes.ClosedAndOpenDoNotMix);
        LineageDecisions.Merge(AnItem(Dropped), Other(), null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        LineageDecisions.Merge(AnItem(), Other(Dropped), null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-017");
        LineageDecisions.Merge(merged, Other() with { Id = MeetingId }, null, Now).ShouldRefuse(RefusalCodes.MergedAlready, "CF-2026-014", "CF-2026-017");
        LineageDecisions.Merge(Other() with { Id = MeetingId }, merged, null, Now).ShouldRefuse(RefusalCodes.MergedAlready, "CF-2026-014", "CF-2026-017");
    }

    private static SplitPart Part(string title) => new(Guid.CreateVersion7(), title, [Chef], null);

    private static ActionItem Other(params object[] happened) => AnItem(happened) with { Id = OtherId, Reference = "CF-2026-017" };
}
