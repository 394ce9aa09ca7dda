using System.Collections.Immutable;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas;

/// <summary>How a draft takes in what is outstanding, and what a secretary may do to it.</summary>
public static class AgendaDecisions
{
    /// <summary>Gathering twice, or on two servers, adds each item once; what is settled in between leaves.</summary>
    public static Decision Gather(
        AgendaDraft? draft, Guid forumId, DateOnly meetingDate, ImmutableArray<GatheredItem> outstanding, Act act)
    {
        var present = (draft?.Items ?? []).ToDictionary(i => i.ActionItemId);
        var wanted = outstanding.Select(i => i.ActionItemId).ToHashSet();
        var added = outstanding.Where(i => !present.ContainsKey(i.ActionItemId)).ToImmutableArray();
        var resorted = outstanding
            .Where(i => present.TryGetValue(i.ActionItemId, out var old) && old.Heading != i.Heading)
            .ToImmutableArray();
        var left = present.Keys.Where(id => !wanted.Contains(id)).ToImmutableArray();

        return draft is not null && added.IsEmpty && resorted.IsEmpty && left.IsEmpty && draft.MeetingDate == meetingDate
            ? Decision.Same
            : Decision.Of(new OutstandingGathered(act, forumId, meetingDate, added, resorted, left));
    }

    /// <summary>Within its heading; a move that leads nowhere (up from the top, down from the bottom) is nothing.</summary>
    public static Decision Move(AgendaDraft draft, Guid actionItemId, int places, Act act)
    {
        var moved = new OutstandingItemMoved(act, actionItemId, places);
        return OnDraft(draft, actionItemId, _ => AgendaDraft.Evolve(draft, draft.Id, moved)!.Items == draft.Items
            ? Decision.Same
            : Decision.Of(moved));
    }

    public static Decision Drop(AgendaDraft draft, Guid actionItemId, string? reason, Act act) =>
        OnDraft(draft, actionItemId, item => item.IsDropped
            ? Decision.Same
            : Decision.Of(new OutstandingItemDropped(act, actionItemId, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim())));

    public static Decision PutBack(AgendaDraft draft, Guid actionItemId, Act act) =>
        OnDraft(draft, actionItemId, item => item.IsDropped
            ? Decision.Of(new OutstandingItemPutBack(act, actionItemId))
            : Decision.Same);

    public static Decision WriteLine(AgendaDraft draft, Guid actionItemId, string? line, Act act)
    {
        var text = line?.Trim() ?? string.Empty;
        return OnDraft(draft, actionItemId, item => (item.Line ?? string.Empty) == text
            ? Decision.Same
            : Decision.Of(new OutstandingLineWritten(act, actionItemId, text)));
    }

    private static Decision OnDraft(AgendaDraft draft, Guid actionItemId, Func<DraftItem, Decision> decide) =>
        draft.Items.FirstOrDefault(i => i.ActionItemId == actionItemId) is { } item
            ? decide(item)
            : Decision.No(RefusalCodes.NotOnTheDraft);
}
