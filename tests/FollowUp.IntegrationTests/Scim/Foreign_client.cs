using System.Diagnostics;
using System.Text.Json;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Scim;

/// <summary>
/// Messages, schemas and the meaning of each PATCH by two libraries from npm that others wrote (scimmy, scim-patch): Client/client.mjs
/// sends them, reads our answers with them, and compares.
/// </summary>
public sealed class Foreign_client(TestPostgres postgres)
{
    private const int Steps = 62;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task what_it_sends_and_expects_is_what_we_do()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        var key = await ProvisioningKey.OfAsync(host);
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "client.mjs", "package.json", "package-lock.json" })
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Scim", "Client", file), Path.Combine(folder.FullPath, file));
        }

        var install = await RunAsync(folder.FullPath, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        install.ExitCode.ShouldBe(0, install.Output + install.Errors);
        var run = await RunAsync(folder.FullPath, "node", "client.mjs", $"{host.Address.ToString().TrimEnd('/')}/scim/v2", key);

        run.ExitCode.ShouldBe(0, run.Errors);
        var steps = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        steps.Where(line => !JsonDocument.Parse(line).RootElement.GetProperty("ok").GetBoolean()).ShouldBeEmpty();
        steps.Length.ShouldBe(Steps);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(Token);
        var errors = process.StandardError.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, await output, await errors);
    }
}
