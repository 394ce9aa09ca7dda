using FollowUp.Calendar;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>Names the meetings whose outstanding items are to be gathered today: those at most n working days ahead.</summary>
public static class GatherDueDrafts
{
    /// <summary>Working days before a meeting on which its draft is gathered; a policy of each forum later.</summary>
    public const int WorkingDaysBefore = 5;

    public sealed record Query : IRequest<IReadOnlyList<Guid>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Query, IReadOnlyList<Guid>>
    {
        public async Task<IReadOnlyList<Guid>> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            await using var session = store.QuerySession();
            var coming = await session.Query<Meeting>().Where(m => m.Date >= today && m.CancelledOn == null).ToListAsync(cancellationToken);
            return [.. coming.Where(m => DanishHolidays.WorkingDaysBetween(today, m.Date) <= WorkingDaysBefore).Select(m => m.Id)];
        }
    }
}
