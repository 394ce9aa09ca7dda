using System.Globalization;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>As <see cref="ImportDirectory"/>, from the bytes of a file: JSON or a table of people, positions or forums.</summary>
public static class ImportDirectoryFile
{
    /// <param name="Seen">
    /// What <see cref="PreviewDirectory"/> called what it showed: with another file, directory or day nothing is done. Null: whatever it
    /// does is done.
    /// </param>
    public sealed record Command(ReadOnlyMemory<byte> Content, string? Seen = null) : IRequest<Result<ImportDirectory.Counts>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock, ComeBackFollower follower)
        : IRequestHandler<Command, Result<ImportDirectory.Counts>>
    {
        public async Task<Result<ImportDirectory.Counts>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var (now, today) = (clock.Now, clock.Today);
            await using var session = store.LightweightSession();
            var known = await DirectoryLock.LoadAsync(session, cancellationToken);
            if (command.Seen is { } seen && seen != DirectoryFile.SeenAs(command.Content, known.Version, today))
            {
                return new Refusal(RefusalCodes.DirectoryChangedMeanwhile);
            }

            var reading = DirectoryFile.Read(command.Content, known, today);
            if (reading.Directory is not { } directory)
            {
                return Refused(reading);
            }

            var stored = DirectoryWriter.Store(session, known, directory, caller.ActAt(now), today);
            if (stored.Refusal is null)
            {
                await session.SaveChangesAsync(cancellationToken);
                await follower.FollowAsync(Channel.Import, cancellationToken);
            }

            return stored;
        }
    }

    internal static Refusal Refused(Csv.DirectoryReading reading) => reading.Faults.IsEmpty
        ? new Refusal(RefusalCodes.DirectoryUnreadable)
        : new Refusal(RefusalCodes.DirectoryLinesWrong, [string.Join(", ", reading.Faults.Select(f => f.Line.ToString(CultureInfo.InvariantCulture)).Distinct().Take(10))]);
}
