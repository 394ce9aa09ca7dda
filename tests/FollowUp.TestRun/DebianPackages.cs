using FollowUp.TestServices;

namespace FollowUp.TestRun;

/// <summary>Installs packages where that needs no question: Debian or Ubuntu, as root or with a sudo that asks for no password.</summary>
internal static class DebianPackages
{
    /// <summary>The servers' packages would start them at once, on the machine's real ports; the tests start their own.</summary>
    private const string Script =
        """
        policy=/usr/sbin/policy-rc.d
        if [ ! -e "$policy" ]; then
            printf '#!/bin/sh\nexit 101\n' > "$policy" && chmod 755 "$policy"
            trap 'rm -f "$policy"' EXIT
        fi
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -q
        apt-get install -q -y --no-install-recommends "$@"
        """;

    /// <returns>Why what is still missing may be missing.</returns>
    public static async Task<string> InstallAsync(IReadOnlyList<string> packages, CancellationToken cancellationToken)
    {
        if (InstalledProgram.TryFind("apt-get") is null)
        {
            return "Install it by hand: this is not Debian or Ubuntu.";
        }
        string[] command = ["sh", "-c", Script, "sh", .. packages];
        if (!Environment.IsPrivilegedProcess)
        {
            if (InstalledProgram.TryFind("sudo") is null || await ChildProcess.RunAsync("sudo", ["-n", "true"], log: null, cancellationToken) != 0)
            {
                return $"Install it with: sudo apt-get install {string.Join(' ', packages)}";
            }
            command = ["sudo", "-n", .. command];
        }
        await Console.Error.WriteLineAsync($"Installing {string.Join(", ", packages)} ...");
        var log = Path.Combine(Path.GetTempPath(), $"followup-apt-{Guid.NewGuid():N}.log");
        var exit = await ChildProcess.RunAsync(command[0], command[1..], log, cancellationToken);
        return exit == 0 ? "" : $"apt-get could not install it (exit code {exit}); it said: {log}";
    }
}
