using System.CommandLine;
using FollowUp.Cli.Commands;

var followup = new RootCommand("FollowUp: the follow-up tracker for Danish municipal meetings")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    MigrateCommand.Create(),
    MineCommand.Create(),
    DeadlineCommand.Create(),
};

var parsed = followup.Parse(args);
if (parsed.Errors.Count > 0 && args.Length > 0)
{
    // Wrong arguments are exit 2 and one sentence; what cannot be done is exit 1 and said by the command itself.
    Console.Error.WriteLine(parsed.Errors[0].Message);
    return 2;
}

return await parsed.InvokeAsync();
