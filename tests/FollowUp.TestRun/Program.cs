using FollowUp.TestRun;

// Progress to standard error, the verdict to standard output: one line, the last.
var options = TestRunOptions.Parse(args, out var wrong);
if (options is null)
{
    await Console.Error.WriteLineAsync(wrong);
    return 2;
}
using var cancelled = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    cancelled.Cancel();
};
try
{
    await Requirements.MeetAsync(cancelled.Token);
    return await Run.AllAsync(options, cancelled.Token);
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped.");
    return 1;
}
