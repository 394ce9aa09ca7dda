using System.Collections.Immutable;
using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.Cli.Commands;

/// <summary>A file read and mined, or the sentence that says why not.</summary>
internal abstract record MinedFile
{
    private MinedFile()
    {
    }

    public sealed record Mined(MinutesDocument Document, ImmutableArray<MinedCommitment> Commitments) : MinedFile;

    public sealed record Failed(string Sentence) : MinedFile;

    public static MinedFile From(string path, MiningContext context)
    {
        switch (ReadText(path))
        {
            case (null, var sentence):
                return new Failed(sentence);
            case (var text, _):
                var document = MinutesParser.Parse(text);
                return document.LooksLikeMinutes
                    ? new Mined(document, CommitmentMiner.Mine(document, context))
                    : new Failed($"{Path.GetFileName(path)} does not look like minutes: no agenda point was found in it.");
        }
    }

    /// <summary>The extracted text, or null and the sentence that says why there is none.</summary>
    public static (string? Text, string Sentence) ReadText(string path)
    {
        var name = Path.GetFileName(path);
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true } file && file.Length > ReadingLimits.Default.MaxBytes)
            {
                return (null, SentenceFor(name, DocumentProblem.TooLarge));
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, File.Exists(path) ? $"{name} cannot be opened." : $"There is no file {path}.");
        }

        return DocumentReader.Read(name, bytes) switch
        {
            DocumentReading.Read read => (read.Document.Text, ""),
            DocumentReading.Refused refused => (null, SentenceFor(name, refused.Problem)),
            _ => (null, $"{name} cannot be read."),
        };
    }

    private static string SentenceFor(string name, DocumentProblem problem) => problem switch
    {
        DocumentProblem.Empty => $"{name} is empty.",
        DocumentProblem.UnknownFormat => $"{name} is in no format that can be read (txt, md, html, docx, pdf).",
        DocumentProblem.Damaged => $"{name} is damaged and cannot be opened.",
        DocumentProblem.Encrypted => $"{name} is protected by a password.",
        DocumentProblem.ScannedWithoutText => $"{name} holds pictures of pages and no text.",
        DocumentProblem.TooLarge => $"{name} is too large.",
        _ => $"{name} cannot be read.",
    };
}
