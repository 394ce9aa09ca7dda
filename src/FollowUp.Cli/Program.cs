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
return await followup.Parse(args).InvokeAsync();
