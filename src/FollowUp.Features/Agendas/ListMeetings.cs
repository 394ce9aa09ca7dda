using System.Collections.Immutable;
using FollowUp.Domain.Agendas;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>The coming meetings of the forums that the caller is secretary of, with how many items are outstanding.</summary>
public static class ListMeetings
{
    public sealed record Query : IRequest<ImmutableArray<MeetingLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Query, ImmutableArray<MeetingLine>>
    {
        public async Task<ImmutableArray<MeetingLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var lines = ImmutableArray.CreateBuilder<MeetingLine>();
            foreach (var meeting in organisation.Meetings.Where(m => m.Date >= today && caller.IsSecretaryOf(m.ForumId)).Take(8))
            {
                var draft = await session.LoadAsync<AgendaDraft>(meeting.Id, cancellationToken);
                var count = draft?.Listed.Count()
                    ?? (await OutstandingItems.SelectAsync(session, organisation, meeting, today, cancellationToken)).Length;
                lines.Add(new MeetingLine(
                    meeting.Id, organisation.Forums[meeting.ForumId].Name, meeting.Date, meeting.Start, count, draft is not null));
            }

            return lines.ToImmutable();
        }
    }
}

/// <param name="Outstanding">On the draft, or what would be gathered now.</param>
public sealed record MeetingLine(Guid MeetingId, string Forum, DateOnly Date, TimeOnly? Start, int Outstanding, bool IsGathered);
