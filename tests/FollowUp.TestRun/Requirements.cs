using FollowUp.Demo.Postgres;
using FollowUp.TestServices;

namespace FollowUp.TestRun;

/// <summary>Sees to it that what the tests need is on the machine, as far as that can be done unasked, and says what is not.</summary>
internal static class Requirements
{
    private static readonly Requirement[] FromDebian =
    [
        new("Chromium", "the tests of the pages in a browser", ["chromium"], () => InstalledProgram.TryFind("chromium", "chromium-browser", "google-chrome") is not null),
        new("the Liberation fonts", "what the browser writes with", ["fonts-liberation"], () => !OperatingSystem.IsLinux() || Directory.Exists("/usr/share/fonts/truetype/liberation")),
        new("Node.js with npm", "the tests of provisioning by a client of others", ["nodejs", "npm"],
            () => InstalledProgram.TryFind("node") is not null && InstalledProgram.TryFind("npm") is not null),
        new("Exim", "the tests of sending mail", ["exim4-daemon-light"], () => InstalledProgram.TryFind("exim4") is not null),
        new("Dovecot", "the tests of mail that arrives", ["dovecot-imapd", "dovecot-lmtpd"],
            () => InstalledProgram.TryFind("dovecot") is not null && File.Exists("/usr/lib/dovecot/imap") && File.Exists("/usr/lib/dovecot/lmtp")),
    ];

    public static async Task MeetAsync(CancellationToken cancellationToken)
    {
        var missing = FromDebian.Where(one => !one.IsMet()).ToList();
        if (missing.Count > 0)
        {
            var why = await DebianPackages.InstallAsync([.. missing.SelectMany(one => one.Packages)], cancellationToken);
            // Judged by what is there now: an exit code may speak of quite another package that was half configured before.
            foreach (var one in missing)
            {
                await Console.Error.WriteLineAsync(one.IsMet()
                    ? $"Installed {one.Name}."
                    : $"Missing: {one.Name} ({string.Join(", ", one.Packages)}), for {one.Purpose}. {why}");
            }
        }
        try
        {
            if (Environment.GetEnvironmentVariable("FOLLOWUP_TEST_DATABASE") is not { Length: > 0 })
            {
                var found = await PostgresInstallations.FindAsync(PostgresSearch.FromEnvironment(), null, new ToStandardError(), cancellationToken);
                await Console.Error.WriteLineAsync($"PostgreSQL {found.Major}: {found.Folder}");
            }
        }
        catch (EmbeddedPostgresException error)
        {
            await Console.Error.WriteLineAsync("Missing: " + error.Message);
        }
    }

    private sealed record Requirement(string Name, string Purpose, string[] Packages, Func<bool> IsMet);

    private sealed class ToStandardError : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
