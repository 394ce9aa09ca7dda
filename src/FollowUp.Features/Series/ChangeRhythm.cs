using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.Series;

/// <summary>The secretary gives the occurrences to come another rhythm.</summary>
public static class ChangeRhythm
{
    /// <param name="Day">As in <see cref="MakeRecurring"/>; null: that of the last occurrence.</param>
    public sealed record Command(Guid SeriesId, RhythmUnit Unit, int Every, int? Day, string? Reason, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(SeriesDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.SeriesId,
                command.ExpectedRevision,
                (series, act) => SeriesDecisions.ChangeRhythm(
                    series,
                    new Rhythm(command.Unit, command.Every, command.Day ?? RhythmReading.DayIn(command.Unit, series.Occurrences[^1].Due), null),
                    command.Reason,
                    act),
                cancellationToken);
    }
}
