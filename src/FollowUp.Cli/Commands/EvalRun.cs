using System.Collections.Immutable;
using System.Text.Json;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Mined;
using FollowUp.Evaluation.Scoring;
using FollowUp.Mining.Commitments;

namespace FollowUp.Cli.Commands;

/// <summary>Mines and scores a folder. What cannot be scored is named on standard error, and the others go on.</summary>
internal static class EvalRun
{
    public static ImmutableArray<DocumentScore> Of(DirectoryInfo folder, MiningContext context)
    {
        var pairs = GoldPairs.Among(FilesIn(folder));
        foreach (var lonely in pairs.Lonely)
        {
            Console.Error.WriteLine($"{lonely} has no document beside it, and is left out.");
        }

        return [.. pairs.Pairs.Select(pair => Score(folder, pair.Gold, pair.Document, context)).OfType<DocumentScore>()];
    }

    private static List<string> FilesIn(DirectoryInfo folder)
    {
        try
        {
            return folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder.FullName, f.FullName).Replace('\\', '/')).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotException($"The folder {folder} cannot be read: {e.Message}");
        }
    }

    private static DocumentScore? Score(DirectoryInfo folder, string goldFile, string document, MiningContext context)
    {
        GoldMinutes gold;
        try
        {
            gold = GoldJson.Parse(File.ReadAllText(Path.Combine(folder.FullName, goldFile)));
        }
        catch (JsonException e)
        {
            Console.Error.WriteLine($"{goldFile} is no gold, and is left out: {e.Message}");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{goldFile} cannot be opened, and is left out.");
            return null;
        }

        var format = gold.Meta.Format ?? Path.GetExtension(document).TrimStart('.').ToLowerInvariant();
        return DocumentScore.Of(GoldPairs.NameOf(goldFile), gold with { Meta = gold.Meta with { Format = format } }, Mined(folder, document, context));
    }

    /// <summary>A document that cannot be mined finds nothing: its tasks are missed, not forgotten.</summary>
    private static MinedMinutes Mined(DirectoryInfo folder, string document, MiningContext context)
    {
        try
        {
            switch (MinedFile.From(Path.Combine(folder.FullName, document), context))
            {
                case MinedFile.Mined mined:
                    return MinedMinutes.Of(mined.Document, mined.Commitments);
                case MinedFile.Failed failed:
                    Console.Error.WriteLine($"{failed.Sentence} All of its tasks count as missed.");
                    break;
            }
        }
#pragma warning disable CA1031 // A fault on one document must not cost the others their figures; it is named.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"{document} could not be mined, and all of its tasks count as missed: {e}");
        }

        return MinedMinutes.Nothing;
    }
}
