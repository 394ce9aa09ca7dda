using System.CommandLine;
using FollowUp.Features.Directory;

namespace FollowUp.Cli.Commands;

/// <summary><c>import-directory</c>: lays a file over the directory, or only says what it would change.</summary>
internal static class ImportDirectoryCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The organisation, as JSON, or people, positions or forums as CSV" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would change" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var command = new Command("import-directory", "Brings in the organisation; nobody is removed") { file, dryRun, json };
        command.SetAction((parsed, cancellationToken) => OperatorSession.RunAsync(session =>
            RunAsync(session, parsed.GetValue(file)!, parsed.GetValue(dryRun), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(OperatorSession session, FileInfo file, bool dryRun, bool json, CancellationToken cancellationToken)
    {
        var content = await ReadAsync(file, cancellationToken);
        var preview = (await session.SendAsync(new PreviewDirectory.Query(content), cancellationToken)).Value
            ?? throw new CannotException($"{file.Name} is neither JSON nor CSV of an organisation, or names somebody whom nobody describes.");
        if (!preview.Faults.IsEmpty)
        {
            throw new CannotException(string.Join('\n', preview.Faults.Select(DirectoryPrint.Line)));
        }

        if (!dryRun && (await session.SendAsync(new ImportDirectoryFile.Command(content, preview.Seen), cancellationToken)).Refusal is not null)
        {
            throw new CannotException("The directory changed meanwhile; nothing was imported. Run it again.");
        }

        Console.Out.WriteLine(json ? CommandJson.Of(DirectoryPrint.Json(preview, dryRun)) : DirectoryPrint.Text(preview, dryRun));
        return 0;
    }

    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return file is { Exists: true, Length: > DirectoryFile.LargestBytes }
                ? throw new CannotException($"{file.Name} is too large.")
                : await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CannotException(file.Exists ? $"{file.Name} cannot be opened." : $"There is no file {file}.");
        }
    }
}
