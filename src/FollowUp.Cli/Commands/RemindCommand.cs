using System.CommandLine;
using System.Globalization;
using FollowUp.Features.Reminders;
using FollowUp.Server.Options;
using Microsoft.Extensions.Configuration;

namespace FollowUp.Cli.Commands;

/// <summary><c>remind</c>: the reminder round by hand, or a rehearsal of it.</summary>
internal static class RemindCommand
{
    public static Command Create()
    {
        var asOf = LocalTimeOption.Create("--as-of", "The moment of the round, Danish local time (now)");
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say who would get what" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var command = new Command("remind", "Sends each person at most one digest of what is due, on a working day within hours") { asOf, dryRun, json };
        command.SetAction((parsed, cancellationToken) => OperatorSession.RunAsync(session =>
            RunAsync(session, parsed.GetValue(asOf), parsed.GetValue(dryRun), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(
        OperatorSession session, DateTimeOffset? asOf, bool dryRun, bool json, CancellationToken cancellationToken)
    {
        if (!dryRun)
        {
            DemandMail(session.Configuration);
        }

        var round = await session.SendAsync(new RunReminderRound.Command(asOf, dryRun), cancellationToken);
        Console.Out.WriteLine(json ? RemindJson.Of(round, dryRun) : RemindTable.Of(round, dryRun));
        var (later, never) = (round.Count(DigestResult.Deferred), round.Count(DigestResult.Rejected));
        if (later + never == 0)
        {
            return 0;
        }

        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Not all were delivered: {later} will be tried again by a later round, {never} were refused for good."));
        return 1;
    }

    /// <summary>Before anything is claimed: a round that cannot send would only make everybody's mail late.</summary>
    private static void DemandMail(IConfiguration configuration)
    {
        var settings = ServeSettings.From(configuration);
        if (string.IsNullOrWhiteSpace(settings.Mail.Host))
        {
            throw new CannotException("Mail:Host is missing: the relay that digests leave by.");
        }

        if (string.IsNullOrWhiteSpace(settings.Mail.FromAddress))
        {
            throw new CannotException("Mail:FromAddress is missing: the address that digests come from.");
        }

        if (!Uri.TryCreate(settings.Site.PublicAddress, UriKind.Absolute, out _))
        {
            throw new CannotException("Site:PublicAddress is missing: the address that the links in a digest lead to.");
        }
    }
}
