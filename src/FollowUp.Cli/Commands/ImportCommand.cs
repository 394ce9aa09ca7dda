using System.CommandLine;
using System.Globalization;
using FollowUp.Demo;
using FollowUp.Documents;

namespace FollowUp.Cli.Commands;

/// <summary><c>import</c>: hands minutes to a running installation by its API, with a person's access key.</summary>
internal static class ImportCommand
{
    private const string TokenVariable = "FOLLOWUP_TOKEN";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The minutes: txt, md, html, docx or pdf" };
        var forum = new Option<string>("--forum") { Description = "Name, abbreviation or alias of the forum", Required = true };
        var url = AddressOption.Create("--url", "Address of the installation (the demonstration that runs)");
        var token = new Option<string?>("--token") { Description = $"Access key of the forum's secretary; better in {TokenVariable}, which other users of the machine cannot see" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var command = new Command("import", "Imports minutes into a running installation; their proposals then wait for review") { file, forum, url, token, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var demo = RunningDemo.Find(RunningDemo.DefaultDataFolder);
                var address = parsed.GetValue(url) ?? demo?.Url
                    ?? throw new CannotException("Give --url ADDRESS; no demonstration runs here.");
                var key = parsed.GetValue(token) ?? Environment.GetEnvironmentVariable(TokenVariable)
                    ?? (parsed.GetValue(url) is null ? demo?.AccessKey : null);
                if (string.IsNullOrWhiteSpace(key))
                {
                    throw new CannotException($"Give --token or set {TokenVariable}: an access key of the forum's secretary.");
                }

                var content = await ReadAsync(parsed.GetValue(file)!, cancellationToken);
                var imported = await MinutesUpload.SendAsync(
                    address, key, parsed.GetValue(file)!.Name, content, parsed.GetValue(forum)!, cancellationToken);
                Console.Out.WriteLine(parsed.GetValue(json) ? CommandJson.Of(imported) : Sentence(imported));
                return 0;
            }
            catch (CannotException cannot)
            {
                await Console.Error.WriteLineAsync(cannot.Message);
                return 1;
            }
        });
        return command;
    }

    private static string Sentence(MinutesUpload.Imported imported) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(imported.AlreadyKnown ? "Known already, nothing changed" : "Imported")}: {imported.Points} points, {imported.Proposals} proposals ({imported.MinutesId}).");

    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return file is { Exists: true } && file.Length > ReadingLimits.Default.MaxBytes
                ? throw new CannotException($"{file.Name} is too large.")
                : await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotException(file.Exists ? $"{file.Name} cannot be opened." : $"There is no file {file}.");
        }
    }
}
