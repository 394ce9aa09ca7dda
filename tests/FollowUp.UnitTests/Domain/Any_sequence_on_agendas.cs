using CsCheck;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>Whatever a secretary does to a draft and however often it is gathered, each item stands on it once.</summary>
public sealed class Any_sequence_on_agendas
{
    private static readonly DateOnly MeetingDate = new(2026, 9, 24);

    private static readonly Gen<Guid> Items = Gen.Int[1, 6].Select(n => new Guid(n, 0, 0, new byte[8]));

    private static readonly Gen<GatheredItem[]> Outstanding = Gen.Select(Items, Gen.Enum<OutstandingHeading>()).Array[0, 8]
        .Select(all => all.Select(g => new GatheredItem(g.Item1, g.Item2)).DistinctBy(g => g.ActionItemId).ToArray());

    private static readonly Gen<Func<AgendaDraft?, Decision>> Acts = Gen.OneOf(
        Outstanding.Select<GatheredItem[], Func<AgendaDraft?, Decision>>(
            all => draft => AgendaDecisions.Gather(draft, ForumId, MeetingDate, [.. all], Now)),
        Gen.Select(Items, Gen.Int[-4, 4]).Select<(Guid Id, int Places), Func<AgendaDraft?, Decision>>(
            m => draft => draft is null ? Decision.Same : AgendaDecisions.Move(draft, m.Id, m.Places, Now)),
        Items.Select<Guid, Func<AgendaDraft?, Decision>>(id => draft => draft is null ? Decision.Same : AgendaDecisions.Drop(draft, id, null, Now)),
        Items.Select<Guid, Func<AgendaDraft?, Decision>>(id => draft => draft is null ? Decision.Same : AgendaDecisions.PutBack(draft, id, Now)),
        Gen.Select(Items, Gen.OneOf("", "En linje")).Select<(Guid Id, string Line), Func<AgendaDraft?, Decision>>(
            w => draft => draft is null ? Decision.Same : AgendaDecisions.WriteLine(draft, w.Id, w.Line, Now)));

    [Fact]
    public void Each_item_stands_on_the_draft_once_and_what_left_does_not() => Acts.Array[0, 40].Sample(acts =>
    {
        var events = new List<object>();
        foreach (var act in acts)
        {
            if (act(FoldDraft(events)) is Decision.Record record)
            {
                events.AddRange(record.Events);
            }

            var draft = FoldDraft(events);
            var ids = (draft?.Items ?? []).Select(i => i.ActionItemId).ToList();
            ids.Distinct().Count().ShouldBe(ids.Count);
            (draft?.Left ?? []).ShouldAllBe(id => !ids.Contains(id));
            (draft?.Listed ?? []).Select(i => i.Heading).ShouldBeInOrder();
        }
    });

    [Fact]
    public void Moving_changes_the_order_under_one_heading_and_nothing_else() => Gen.Select(Outstanding, Items, Gen.Int[-9, 9]).Sample((all, id, places) =>
    {
        var draft = FoldDraft([new OutstandingGathered(Now, ForumId, MeetingDate, [.. all], [], [])])!;

        var after = AgendaDraft.Evolve(draft, MeetingId, new OutstandingItemMoved(Now, id, places))!;

        after.Items.ShouldBe(draft.Items, ignoreOrder: true);
        var heading = draft.Items.FirstOrDefault(i => i.ActionItemId == id)?.Heading;
        after.Items.Where(i => i.Heading != heading).ShouldBe(draft.Items.Where(i => i.Heading != heading));
        var before = draft.Items.Where(i => i.Heading == heading).Select(i => i.ActionItemId).ToList();
        if (heading is not null)
        {
            after.Items.Where(i => i.Heading == heading).Select(i => i.ActionItemId).ToList().IndexOf(id)
                .ShouldBe(Math.Clamp(before.IndexOf(id) + places, 0, before.Count - 1));
        }
    });

    [Fact]
    public void Gathering_the_same_twice_is_nothing() => Gen.Select(Acts.Array[0, 20], Outstanding).Sample((acts, all) =>
    {
        var events = new List<object>();
        foreach (var act in acts)
        {
            events.AddRange(act(FoldDraft(events)) is Decision.Record record ? record.Events : []);
        }

        var gathered = AgendaDecisions.Gather(FoldDraft(events), ForumId, MeetingDate, [.. all], Now);
        events.AddRange(gathered is Decision.Record first ? first.Events : []);

        AgendaDecisions.Gather(FoldDraft(events), ForumId, MeetingDate, [.. all], Now).ShouldBeNothing();
        FoldDraft(events)!.Items.Select(i => (i.ActionItemId, i.Heading)).ShouldBe(all.Select(i => (i.ActionItemId, i.Heading)), ignoreOrder: true);
    });
}
