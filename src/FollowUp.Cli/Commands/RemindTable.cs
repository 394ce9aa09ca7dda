using System.Globalization;
using System.Text;
using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.Server.Web;

namespace FollowUp.Cli.Commands;

/// <summary>A reminder round as people read it. Of a closed point it says no more than the mail does.</summary>
internal static class RemindTable
{
    public static string Of(ReminderRound round, bool dryRun)
    {
        var table = new StringBuilder();
        var local = DanishClock.Local(round.Moment);
        table.AppendLine(CultureInfo.InvariantCulture, $"Reminder round of {local:yyyy-MM-dd HH:mm}, Danish time{(dryRun ? " (dry run, nothing is sent)" : "")}");
        if (round.Resting is { } rest)
        {
            return table.Append(rest == RestReason.NotAWorkingDay ? "Rests: not a working day." : "Rests: outside the hours.").ToString();
        }

        foreach (var outcome in round.Digests)
        {
            var (recipient, lines) = (outcome.Digest.Recipient, outcome.Digest.Lines);
            table.AppendLine();
            table.AppendLine(CultureInfo.InvariantCulture, $"{OneLine.Of(recipient.Name)} <{OneLine.Of(recipient.Email)}>  {Result(outcome.Result)}");
            foreach (var line in lines)
            {
                var title = line.Item.IsClosedPoint || line.Item.Title is null ? "(closed point)" : OneLine.Of(line.Item.Title, 60);
                var deadline = line.Item.Deadline?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no deadline";
                table.AppendLine(CultureInfo.InvariantCulture, $"  {line.Item.Reference,-12} {deadline,-11} {Group(line.Group),-9} {Reason(line),-13} {title}");
            }
        }

        table.AppendLine();
        table.Append(CultureInfo.InvariantCulture, $"{round.Digests.Length} digests");
        var counts = round.Digests.GroupBy(d => d.Result).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Result(g.Key)}").ToList();
        table.Append(counts.Count > 0 ? $": {string.Join(", ", counts)}" : "").Append('.');
        if (!round.WithoutRecipient.IsEmpty)
        {
            table.AppendLine();
            table.Append(CultureInfo.InvariantCulture, $"{round.WithoutRecipient.Length} open items have nobody who can be reminded.");
        }

        return table.ToString();
    }

    private static string Result(DigestResult result) => result switch
    {
        DigestResult.WouldSend => "would be sent",
        DigestResult.Sent => "sent",
        DigestResult.AlreadyHandled => "handled already",
        DigestResult.Deferred => "deferred",
        DigestResult.Rejected => "refused",
        _ => "nothing left to say",
    };

    private static string Group(DigestGroup group) => group switch
    {
        DigestGroup.HandedOver => "handed over",
        DigestGroup.Overdue => "overdue",
        DigestGroup.ThisWeek => "this week",
        _ => "later",
    };

    private static string Reason(DigestLine line) => line.Reason switch
    {
        Domain.Reminders.ReminderReason.New => "new",
        Domain.Reminders.ReminderReason.HandedOver => "handed over",
        Domain.Reminders.ReminderReason.DueSoon => "due soon",
        Domain.Reminders.ReminderReason.DueToday => "due today",
        Domain.Reminders.ReminderReason.Overdue => "still overdue",
        _ => "-",
    };
}
