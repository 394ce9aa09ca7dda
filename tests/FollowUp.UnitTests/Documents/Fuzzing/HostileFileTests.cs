using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Documents.Fuzzing;

/// <summary>The files of tests/corpus/hostile: made to do harm, or found by damaging others.</summary>
public sealed class HostileFileTests
{
    private const string Folder = "hostile";
    private const string Guide = "README.md";

    /// <summary>Each file with the outcome that the guide states for it.</summary>
    public static TheoryData<string, string> Files =>
        [.. CorpusFile.Text($"{Folder}/{Guide}").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')).Select(cells => (cells[1].Trim(' ', '`'), cells[2].Trim()))];

    [Theory]
    [MemberData(nameof(Files))]
    public void a_hostile_file_has_the_outcome_that_the_guide_states(string file, string outcome) =>
        Outcome.Of(file, CorpusFile.Bytes($"{Folder}/{file}")).ShouldBe(outcome);

    [Fact]
    public void the_guide_names_each_hostile_file() =>
        Files.Select(row => row.Data.Item1).Append(Guide).Order(StringComparer.Ordinal).ShouldBe(CorpusFile.In(Folder).Select(path => path[(Folder.Length + 1)..]));
}
