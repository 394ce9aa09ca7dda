using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;

namespace FollowUp.UnitTests.Domain;

/// <summary>States to decide upon, made of events; Wednesday 16 September 2026 unless said otherwise.</summary>
internal static class Given
{
    public static readonly Guid ItemId = new("00000000-0000-0000-0000-0000000000a1");
    public static readonly Guid ForumId = new("00000000-0000-0000-0000-0000000000f1");
    public static readonly Guid MeetingId = new("00000000-0000-0000-0000-0000000000e1");
    public static readonly Guid Mette = new("00000000-0000-0000-0000-0000000000b1");
    public static readonly DateOnly Today = new(2026, 9, 16);
    public static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    public static readonly Act Now = new(Mette, new DateTimeOffset(2026, 9, 16, 8, 0, 0, TimeSpan.Zero), Channel.Web);
    public static readonly ResponsibleParty Chef = new(null, new Guid("00000000-0000-0000-0000-0000000000c1"), "Chefen for Økonomi & Stab");
    public static readonly ResponsibleParty OtherChef = new(null, new Guid("00000000-0000-0000-0000-0000000000c2"), null);

    /// <summary>The usual policy: the secretary's word closes it.</summary>
    public static readonly WordOfForum SecretarysWord = new(ClosedBy.Secretary, FromChair: false, HasChair: true, Meeting: null, NextMeeting: null);

    public static ActionItemRegistered Registration(string title = "Fremlæg en handleplan") =>
        new(Now, ForumId, "CF-2026-014", title, ActionItemKind.Action, IsClosedPoint: false, ReturnsToForumId: null, Source: null);

    /// <summary>Registered, with a responsible and a deadline on 1 October, and then what is given.</summary>
    public static ActionItem AnItem(params object[] happened) => Fold(
    [
        Registration(), new ResponsibleAssigned(Now, [Chef]), new DeadlineSet(Now, new Deadline(FirstOfOctober, null, "1. oktober")),
        .. happened,
    ]);

    public static ActionItem ItemWithoutDeadline() => Fold([Registration()]);

    public static ActionItem Fold(IEnumerable<object> events) =>
        events.Aggregate((ActionItem?)null, (state, e) => ActionItem.Evolve(state, ItemId, e))!;

    public static MinutesReview AReview(params object[] happened) => FoldReview(
        [new MinutesImported(Now, ForumId, new DateOnly(2026, 9, 10), "hash", ["p1", "p2", "p3"]), .. happened]);

    public static MinutesReview FoldReview(IEnumerable<object> events) =>
        events.Aggregate((MinutesReview?)null, (state, e) => MinutesReview.Evolve(state, ItemId, e))!;

    public static AgendaDraft? FoldDraft(IEnumerable<object> events) =>
        events.Aggregate((AgendaDraft?)null, (state, e) => AgendaDraft.Evolve(state, MeetingId, e));

    public static ProposalForm AForm(string title = "Fremlæg en handleplan", params ResponsibleParty[] responsible) =>
        new(title, ActionItemKind.Action, [.. responsible.DefaultIfEmpty(Chef)], new Deadline(FirstOfOctober, null, null), OneForEach: false);
}

/// <summary>What came of a decision.</summary>
internal static class Then
{
    public static ImmutableArray<object> Events(this Decision decision) => decision switch
    {
        Decision.Record record => record.Events,
        Decision.Refuse refuse => throw new ShouldAssertException($"Refused: {refuse.Refusal.Code}"),
        _ => [],
    };

    public static T Event<T>(this Decision decision) => decision.Events().ShouldHaveSingleItem().ShouldBeOfType<T>();

    public static void ShouldBeNothing(this Decision decision) => decision.ShouldBeOfType<Decision.Nothing>();

    public static void ShouldRefuse(this Decision decision, string code, params string[] facts)
    {
        var refusal = decision.ShouldBeOfType<Decision.Refuse>().Refusal;
        refusal.Code.ShouldBe(code);
        refusal.Facts.ShouldBe(facts);
    }
}
