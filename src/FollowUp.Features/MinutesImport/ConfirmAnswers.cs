using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using FollowUp.Features.Access;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Series;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>
/// The accepted proposals become action items, all in one transaction with the review: from here on the responsible see them
/// and are reminded.
/// </summary>
public static class ConfirmAnswers
{
    public sealed record Command(Guid MinutesId) : IRequest<Result<ImmutableArray<Guid>>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Command, Result<ImmutableArray<Guid>>>
    {
        public async Task<Result<ImmutableArray<Guid>>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            ImmutableArray<Guid> registered = [];
            var refusal = await decider.InOneTransactionAsync(
                async session =>
                {
                    registered = [];
                    if (await ReviewDesk.LoadAsync(session, command.MinutesId, caller, caller.ActAt(clock.Now), cancellationToken) is not { } context)
                    {
                        return new Refusal(RefusalCodes.NotFound);
                    }

                    var stream = await session.Events.FetchForWriting<MinutesReview>(context.ReviewId, cancellationToken);
                    var review = stream.Aggregate!;
                    var confirmed = await RegisterAsync(session, review, context, cancellationToken);
                    if (ReviewDecisions.Confirm(review, confirmed, context.Act) is Decision.Refuse refuse)
                    {
                        return refuse.Refusal;
                    }

                    stream.AppendOne(new AnswersConfirmed(context.Act, confirmed));
                    registered = [.. confirmed.SelectMany(c => c.ActionItemIds)];
                    return null;
                },
                cancellationToken);
            return refusal is null ? registered : refusal;
        }

        private static async Task<ImmutableArray<ConfirmedProposal>> RegisterAsync(
            IDocumentSession session, MinutesReview review, ReviewContext context, CancellationToken cancellationToken)
        {
            var waiting = ReviewDecisions.WaitingForConfirmation(review);
            var points = new PointsOfEditions(context.Editions);
            var numbers = await ItemNumbers.ForAsync(session, context.Forum, context.Minutes.MeetingDate.Year, cancellationToken);
            var confirmed = ImmutableArray.CreateBuilder<ConfirmedProposal>();
            foreach (var (proposalId, form) in waiting)
            {
                // The words stand in the edition that has them; the point of one added by hand in the edition it was added in.
                var answer = review.Answers[proposalId];
                var found = context.Editions.Find(proposalId);
                var mined = found?.Proposal;
                var edition = found?.Edition ?? context.Editions.All.FirstOrDefault(e => e.Id == answer.AddedIn) ?? context.Minutes;
                var number = mined?.AgendaPoint ?? answer.AddedAtPoint;
                var point = points.Find(edition, number);
                var source = new Source(
                    edition.Id, edition.MeetingDate, number, point?.Title, point?.CaseNumber,
                    mined?.Evidence.Text ?? answer.AddedEvidence, mined?.Evidence.Span.Start, mined?.Evidence.Span.End);
                var returnsTo = form.Kind == ActionItemKind.ReturnToForum
                    ? ComeBackReading.ForumOf(mined, context.Organisation, context.Forum).Id
                    : (Guid?)null;
                var window = ComeBackReading.Of(mined, form, context.Organisation, context.Forum, edition.MeetingDate);
                var absent = AbsentPeople.Of(points.AbsentAt(edition, point), context.Organisation, context.Forum, edition.MeetingDate);
                var rhythm = form.Deadline is { } due ? RhythmReading.Of(mined?.Deadline, due.Day) : null;
                IEnumerable<ImmutableArray<ResponsibleParty>> shares =
                    form.OneForEach ? form.Responsible.Select(party => ImmutableArray.Create(party)) : [form.Responsible];
                var ids = shares
                    .Select(share => Start(session, context, form, share, source, points.IsClosed(point), returnsTo, window, rhythm, numbers.Next(), absent))
                    .ToImmutableArray();
                confirmed.Add(new ConfirmedProposal(proposalId, ids));
            }

            numbers.Keep(session);
            return confirmed.ToImmutable();
        }

        private static Guid Start(
            IDocumentSession session, ReviewContext context, ProposalForm form, ImmutableArray<ResponsibleParty> responsible,
            Source source, bool isClosedPoint, Guid? returnsTo, ComeBackWindow? window, Rhythm? rhythm, string reference, ImmutableHashSet<Guid> absent)
        {
            var id = Guid.CreateVersion7();
            var registration = new ActionItemRegistered(
                context.Act, context.Forum.Id, reference, form.Title, form.Kind, isClosedPoint, returnsTo, source);
            if (ActionItemDecisions.Register(registration, form.EachAnswers ? [] : responsible, window is null ? form.Deadline : null) is Decision.Record record)
            {
                var toTell = AbsentPeople.Among(responsible, absent, context.Organisation, source.MeetingDate, DanishClock.DayOf(context.Act.At));
                var events = window is null ? record.Events : record.Events.Add(ComeBackDecisions.Set(window, context.Act));
                if (form.EachAnswers)
                {
                    // One task of all of them, each with a receipt of their own.
                    events = events.Add(new CollectiveDutyOpened(
                        context.Act, form.MembersOf ?? context.Forum.Id, context.Minutes.MeetingDate, responsible));
                }

                if (rhythm is not null && form.Deadline is { } first)
                {
                    var series = Guid.CreateVersion7();
                    session.Events.StartStream<DutySeries>(
                        series,
                        new SeriesStarted(context.Act, context.Forum.Id, form.Title, form.Kind, isClosedPoint, returnsTo, rhythm, responsible, source),
                        new OccurrenceMade(context.Act, id, 1, first.Day));
                    events = events.Add(new PartOfSeries(context.Act, series, 1));
                }

                session.Events.StartStream<ActionItem>(
                    id, (toTell.IsEmpty ? events : events.Add(new DecidedInAbsence(context.Act, toTell))).AsEnumerable());
            }

            return id;
        }
    }
}
