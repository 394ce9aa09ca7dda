using System.CommandLine;

var followup = new RootCommand("FollowUp: the follow-up tracker for Danish municipal meetings")
{
};
return await followup.Parse(args).InvokeAsync();
