using System.Text;
using FollowUp.Mining.Commitments;

namespace FollowUp.Cli.Commands;

/// <summary>Every document of a folder to a folder of JSON; one that cannot be read does not stop the others.</summary>
internal static class MineBatch
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".md", ".html", ".htm", ".docx", ".pdf" };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(DirectoryInfo from, DirectoryInfo to, MiningContext context)
    {
        if (!from.Exists)
        {
            Console.Error.WriteLine($"There is no folder {from}.");
            return 1;
        }

        try
        {
            to.Create();
            var files = from.EnumerateFiles().Where(f => Endings.Contains(f.Extension)).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in files)
            {
                // Two documents that differ in their ending alone both keep their result.
                var stem = Path.GetFileNameWithoutExtension(file.Name);
                var name = taken.Add(stem) ? stem : file.Name;
                File.WriteAllText(Path.Combine(to.FullName, name + ".json"), Json(file, context), Utf8);
            }

            Console.Error.WriteLine($"{files.Count} documents mined.");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The folder {to} cannot be written: {e.Message}");
            return 1;
        }
    }

    private static string Json(FileInfo file, MiningContext context)
    {
        try
        {
            return MinedFile.From(file.FullName, context) switch
            {
                MinedFile.Mined mined => MineJson.Document(file.Name, mined.Document, mined.Commitments),
                MinedFile.Failed failed => MineJson.Error(failed.Sentence),
                _ => MineJson.Error($"{file.Name} cannot be read."),
            };
        }
#pragma warning disable CA1031 // A fault on one document must not cost the others their result; it is named in that document's own file.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"{file.Name}: {e}");
            return MineJson.Error($"{file.Name} could not be mined: {e.GetType().Name}.");
        }
    }
}
