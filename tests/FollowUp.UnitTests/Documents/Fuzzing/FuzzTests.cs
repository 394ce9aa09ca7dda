using System.Globalization;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Documents.Fuzzing;

/// <summary>
/// Minutes of every format, damaged at random but the same way each time: whatever becomes of them, the outcome is clear and all places
/// lie inside the text. <c>FOLLOWUP_FUZZ_ROUNDS</c> asks for more rounds, <c>FOLLOWUP_FUZZ_FROM</c> for other ones, and
/// <c>FOLLOWUP_FUZZ_KEEP</c> names a folder where the files are kept that break something; see tests/corpus/hostile/README.md.
/// </summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("txt", 150)]
    [InlineData("md", 150)]
    [InlineData("html", 150)]
    [InlineData("docx", 100)]
    [InlineData("pdf", 80)]
    public void damaged_minutes_have_a_clear_outcome(string format, int rounds)
    {
        var files = CorpusFile.In("gold/open").Where(name => name.EndsWith($".{format}", StringComparison.Ordinal)).Select(CorpusFile.Bytes).ToList();
        var broken = new List<string>();
        var from = Setting("FOLLOWUP_FUZZ_FROM", 0);
        for (var seed = from; seed < from + Setting("FOLLOWUP_FUZZ_ROUNDS", rounds); seed++)
        {
            var random = new Random(seed);
            var content = FormatMutator.Changed(format, files[random.Next(files.Count)], files[random.Next(files.Count)], random);
            try
            {
                Outcome.Of($"minutes.{format}", content);
            }
#pragma warning disable CA1031 // Whatever is thrown is the finding; it is told below.
            catch (Exception e)
#pragma warning restore CA1031
            {
                broken.Add($"seed {seed}: {e}");
                Keep($"{format}-{seed}.{format}", content);
            }
        }

        broken.ShouldBeEmpty();
    }

    private static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } stated ? int.Parse(stated, CultureInfo.InvariantCulture) : usual;

    private static void Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("FOLLOWUP_FUZZ_KEEP") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }
    }
}
