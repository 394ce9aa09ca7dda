namespace FollowUp.UnitTests.Corpus;

/// <summary>Files of tests/corpus, built into the test assembly: unit tests touch no disk.</summary>
internal static class CorpusFile
{
    public static byte[] Bytes(string path)
    {
        using var stream = typeof(CorpusFile).Assembly.GetManifestResourceStream("corpus/" + path) ?? throw new InvalidOperationException($"No corpus file {path}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The files below a folder, by their paths, in order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. typeof(CorpusFile).Assembly.GetManifestResourceNames().Where(name => name.StartsWith($"corpus/{folder}/", StringComparison.Ordinal))
            .Select(name => name["corpus/".Length..]).Order(StringComparer.Ordinal),
    ];

    public static string Text(string path) => System.Text.Encoding.UTF8.GetString(Bytes(path)).ReplaceLineEndings("\n");

    /// <summary>The rows of a table of phrases; lines that begin with # are comments.</summary>
    public static IEnumerable<string[]> Rows(string path) =>
        Text(path).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));
}
