using FollowUp.Documents;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Features.Access;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using Marten;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>A secretary takes minutes in: they are read, mined, and wait for review. The same text twice is recognised.</summary>
public static class ImportMinutes
{
    /// <param name="ForumId">Null: the forum that the minutes name.</param>
    /// <param name="MeetingDate">Null: the day that the minutes give.</param>
    public sealed record Command(Guid? ForumId, string FileName, ReadOnlyMemory<byte> Content, DateOnly? MeetingDate = null)
        : IRequest<Result<Imported>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    /// <param name="AlreadyKnown">The same text was taken in before; nothing was changed.</param>
    /// <param name="Correction">Set when the document is a new edition of minutes that were taken in before.</param>
    public sealed record Imported(Guid MinutesId, bool AlreadyKnown, int Points, int Proposals, Correction? Correction = null);

    /// <summary>What a new edition came to.</summary>
    /// <param name="Gone">Proposals of earlier editions that it does not hold.</param>
    public sealed record Correction(int New, int Changed, int Gone);

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock, SeasonPolicyInForce seasons, ComeBackFollower follower)
        : IRequestHandler<Command, Result<Imported>>
    {
        public async Task<Result<Imported>> Handle(Command command, CancellationToken cancellationToken)
        {
            var reading = DocumentReader.Read(command.FileName, command.Content);
            if (reading is DocumentReading.Refused { Problem: var problem })
            {
                return new Refusal(CodeOf(problem));
            }

            var read = ((DocumentReading.Read)reading).Document;
            var document = MinutesParser.Parse(read.Text);
            if (!document.LooksLikeMinutes)
            {
                return new Refusal(RefusalCodes.NotMinutes);
            }

            var caller = await callers.GetAsync(cancellationToken);
            Imported? imported = null;
            var refusal = await decider.InOneTransactionAsync(
                async session =>
                {
                    var organisation = await Organisation.LoadAsync(session, cancellationToken);
                    var forum = command.ForumId is { } id
                        ? organisation.Forums.GetValueOrDefault(id)
                        : organisation.ForumNamed(document.Meeting.Forum);
                    if (forum is null || !caller.IsSecretaryOf(forum.Id))
                    {
                        return new Refusal(RefusalCodes.ForumUnknown, [document.Meeting.Forum ?? string.Empty]);
                    }

                    if ((command.MeetingDate ?? document.Meeting.Date) is not { } date)
                    {
                        return new Refusal(RefusalCodes.MeetingDateMissing);
                    }

                    await MeetingsMinutes.HoldAsync(session, forum.Id, date, cancellationToken);
                    var hash = MinedEdition.HashOf(read);
                    var known = await session.Query<StoredMinutes>()
                        .Where(m => m.ForumId == forum.Id && m.ContentHash == hash).FirstOrDefaultAsync(cancellationToken);
                    if (known is not null)
                    {
                        imported = new Imported(known.ReviewId, true, document.AgendaPoints.Length, known.Proposals.Length);
                        return null;
                    }

                    var minutes = MinedEdition.Of(read, document, command.FileName, organisation, forum, date, seasons) with
                    {
                        ImportedAt = clock.Now,
                        ImportedBy = caller.PersonId,
                    };
                    var act = caller.ActAt(clock.Now);
                    imported = await MeetingsMinutes.EarlierEditionAsync(session, forum.Id, date, document, cancellationToken) is { } earlier
                        ? await CorrectAsync(session, earlier, minutes, act, cancellationToken)
                        : Start(session, minutes, document, organisation, act);
                    await ComeBacksShown.RecordAsync(session, imported.Correction is null ? minutes : minutes with { CorrectsId = imported.MinutesId }, document, act, cancellationToken);
                    return null;
                },
                cancellationToken);
            if (refusal is not null)
            {
                return refusal;
            }

            await follower.FollowAsync(Channel.Import, cancellationToken);
            return imported!;
        }

        private static Imported Start(
            IDocumentSession session, StoredMinutes minutes, MinutesDocument document, Organisation organisation, Act act)
        {
            session.Store(minutes);
            session.Events.StartStream<MinutesReview>(minutes.Id, new MinutesImported(
                act, minutes.ForumId, minutes.MeetingDate, minutes.ContentHash, [.. minutes.Proposals.Select(p => p.Id)]));
            if (!organisation.Meetings.Any(m => m.ForumId == minutes.ForumId && m.Date == minutes.MeetingDate))
            {
                session.Store(new Meeting(
                    Guid.CreateVersion7(), minutes.ForumId, minutes.MeetingDate, document.Meeting.Start, document.Meeting.Place));
            }

            return new Imported(minutes.Id, false, minutes.Points.Length, minutes.Proposals.Length);
        }

        private static async Task<Imported> CorrectAsync(
            IDocumentSession session, MinutesReview earlier, StoredMinutes minutes, Act act, CancellationToken cancellationToken)
        {
            var edition = minutes with { CorrectsId = earlier.Id };
            var corrected = (await Editions.LoadAsync(session, earlier, cancellationToken)).CorrectedBy(edition, earlier, act);
            session.Store(edition);
            await session.DecideAsync<MinutesReview>(earlier.Id, review => ReviewDecisions.Correct(review!, corrected), cancellationToken);
            return new Imported(
                earlier.Id, false, minutes.Points.Length, minutes.Proposals.Length,
                new Correction(
                    corrected.Proposals.Count(p => p.EarlierId is null),
                    corrected.Proposals.Count(p => !p.Changed.IsEmpty),
                    corrected.Gone.Except(earlier.Gone).Count()));
        }
    }

    /// <summary>The reason of a refused reading as a refusal's code.</summary>
    public static string CodeOf(DocumentProblem problem) => problem switch
    {
        DocumentProblem.Empty => RefusalCodes.DocumentEmpty,
        DocumentProblem.Damaged => RefusalCodes.DocumentDamaged,
        DocumentProblem.Encrypted => RefusalCodes.DocumentEncrypted,
        DocumentProblem.ScannedWithoutText => RefusalCodes.DocumentScanned,
        DocumentProblem.TooLarge => RefusalCodes.DocumentTooLarge,
        _ => RefusalCodes.DocumentUnknownFormat,
    };
}
