using System.CommandLine;
using System.CommandLine.Invocation;
using FollowUp.Cli.Commands;

var followup = new RootCommand("FollowUp: the follow-up tracker for Danish municipal meetings")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    MigrateCommand.Create(),
    ImportCommand.Create(),
    OutstandingCommand.Create(),
    RemindCommand.Create(),
    MineCommand.Create(),
    DeadlineCommand.Create(),
};

<<<<<<< HEAD
// Wrong arguments: what is wrong on standard error alone, and 2 where the library says 1 (1 is: it could not be done).
var parsed = followup.Parse(args);
if (parsed.Action is ParseErrorAction wrong)
{
    wrong.ShowHelp = false;
    await parsed.InvokeAsync();
=======
var parsed = followup.Parse(args);
if (parsed.Errors.Count > 0 && args.Length > 0)
{
    // Wrong arguments are exit 2 and one sentence; what cannot be done is exit 1 and said by the command itself.
    Console.Error.WriteLine(parsed.Errors[0].Message);
>>>>>>> mining
    return 2;
}

return await parsed.InvokeAsync();
