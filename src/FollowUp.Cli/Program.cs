using System.CommandLine;
using FollowUp.Cli.Commands;

var followup = new RootCommand("FollowUp: the follow-up tracker for Danish municipal meetings")
{
    MineCommand.Create(),
    DeadlineCommand.Create(),
};
return await followup.Parse(args).InvokeAsync();
