using System.Diagnostics;

namespace FollowUp.TestServices.Mail;

/// <summary>The servers leave root's rights behind and want folders of their own.</summary>
internal static class FolderOwner
{
    public static async Task GiveAsync(string folder, string owner, CancellationToken cancellationToken)
    {
        using var chown = Process.Start(new ProcessStartInfo("chown", ["-R", owner, folder]))!;
        await chown.WaitForExitAsync(cancellationToken);
        if (chown.ExitCode != 0)
        {
            throw new InvalidOperationException($"{folder} could not be given to {owner}.");
        }
    }
}
