using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Series;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace FollowUp.Features.EventSourcing;

// The folds live in the domain; these classes only tell Marten about them, so that the domain stays free of Marten.

/// <summary>Commitments are folded when they are decided upon; lists have <c>ActionItemRow</c>.</summary>
public sealed class ActionItemState : SingleStreamProjection<ActionItem, Guid>
{
    public override ActionItem? Evolve(ActionItem? snapshot, Guid id, IEvent e) => ActionItem.Evolve(snapshot, id, e.Data);
}

/// <summary>Reviews are few and short: kept inline, as the secretary's home counts them.</summary>
public sealed class MinutesReviewState : SingleStreamProjection<MinutesReview, Guid>
{
    public override MinutesReview? Evolve(MinutesReview? snapshot, Guid id, IEvent e) => MinutesReview.Evolve(snapshot, id, e.Data);
}

/// <summary>One draft a meeting.</summary>
public sealed class AgendaDraftState : SingleStreamProjection<AgendaDraft, Guid>
{
    public override AgendaDraft? Evolve(AgendaDraft? snapshot, Guid id, IEvent e) => AgendaDraft.Evolve(snapshot, id, e.Data);
}

/// <summary>One digest a person and morning; kept inline, as the round looks for unfinished ones.</summary>
public sealed class DigestState : SingleStreamProjection<Digest, Guid>
{
    public override Digest? Evolve(Digest? snapshot, Guid id, IEvent e) => Digest.Evolve(snapshot, id, e.Data);
}

/// <summary>Series are few; their page and the next occurrence read the stored state.</summary>
public sealed class DutySeriesState : SingleStreamProjection<DutySeries, Guid>
{
    public override DutySeries? Evolve(DutySeries? snapshot, Guid id, IEvent e) => DutySeries.Evolve(snapshot, id, e.Data);
}
