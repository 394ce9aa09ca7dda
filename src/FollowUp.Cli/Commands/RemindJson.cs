using FollowUp.Features.Reminders;
using FollowUp.Features.Time;

namespace FollowUp.Cli.Commands;

/// <summary>A reminder round for programs; a contract, so every name is written here.</summary>
internal static class RemindJson
{
    public static string Of(ReminderRound round, bool dryRun) => CommandJson.Of(new
    {
        Moment = DanishClock.Local(round.Moment),
        DryRun = dryRun,
        round.Resting,
        Digests = round.Digests.Select(outcome => new
        {
            Recipient = outcome.Digest.Recipient.Name,
            Address = outcome.Digest.Recipient.Email,
            outcome.Result,
            Items = outcome.Digest.Lines.Select(line => new
            {
                line.Item.Id,
                line.Item.Reference,
                Title = line.Item.IsClosedPoint ? null : line.Item.Title,
                Deadline = line.Item.Deadline?.Day,
                line.Group,
                line.Reason,
            }),
        }),
        round.WithoutRecipient,
    });
}
