using System.CommandLine;
using FollowUp.Cli.Commands;

var followup = new RootCommand("FollowUp: the follow-up tracker for Danish municipal meetings")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    MigrateCommand.Create(),
    ImportCommand.Create(),
    ImportDirectoryCommand.Create(),
    OutstandingCommand.Create(),
    RebuildCommand.Create(),
    RemindCommand.Create(),
    MineCommand.Create(),
    EvalCommand.Create(),
    BenchCommand.Create(),
    DeadlineCommand.Create(),
    ErasePersonCommand.Create(),
};

// Wrong arguments: what is wrong on standard error alone, and 2 where the library says 1 (1 is: it could not be done).
var parsed = followup.Parse(args);
if (parsed.Errors.Count == 0)
{
    return await parsed.InvokeAsync();
}

foreach (var error in parsed.Errors)
{
    await Console.Error.WriteLineAsync(error.Message);
}

await Console.Error.WriteLineAsync("See --help.");
return 2;
