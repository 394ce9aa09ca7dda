using System.CommandLine;
using System.Globalization;
using FollowUp.Features.EventSourcing;

namespace FollowUp.Cli.Commands;

/// <summary><c>rebuild</c>: folds the rows of the lists again from their events, while the server goes on.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Only compare, change nothing; ends with 1 if a row is not what its events say" };
        var command = new Command("rebuild", "Folds the lists again from the events; the server may go on meanwhile") { check };
        command.SetAction((parsed, cancellationToken) => OperatorSession.RunAsync(session =>
            RunAsync(session, parsed.GetValue(check), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(OperatorSession session, bool checkOnly, CancellationToken cancellationToken)
    {
        var outcome = await session.SendAsync(new RebuildRows.Command(checkOnly), cancellationToken);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Rows} rows, {outcome.Different} {(checkOnly ? "not as their events say" : "folded again")}."));
        return checkOnly && outcome.Different > 0 ? 1 : 0;
    }
}
