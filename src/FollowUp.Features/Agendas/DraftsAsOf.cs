using FollowUp.Domain.Agendas;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.Time;
using Marten;

namespace FollowUp.Features.Agendas;

/// <summary>The draft of a meeting, as it is or as it was known at a moment.</summary>
internal static class DraftsAsOf
{
    public static async Task<AgendaDraft?> DraftAsync(
        this IQuerySession session, Guid meeting, PointInTime? asOf, CancellationToken cancellationToken) => asOf is null
        ? await session.LoadAsync<AgendaDraft>(meeting, cancellationToken)
        : (await session.Events.FetchStreamAsync(meeting, token: cancellationToken))
            .Where(e => e.Data.HadHappenedBy(asOf))
            .Aggregate((AgendaDraft?)null, (state, e) => AgendaDraft.Evolve(state, meeting, e.Data));
}
