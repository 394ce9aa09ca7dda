using FollowUp.Documents;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Mined;
using FollowUp.Evaluation.Scoring;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Evaluation;

/// <summary>
/// Floors under the figures of the annotated minutes in tests/corpus/gold. Rules are made on <c>open</c>; <c>aside</c> is looked at only
/// to measure. A floor is raised when mining got better and never lowered to let a change pass.
/// </summary>
public sealed class The_corpus_is_mined_well
{
    private const double OpenDetection = 0.93;
    private const double OpenComplete = 0.84;
    private const double OpenStructure = 0.97;
    private const double AsideDetection = 0.92;
    private const double AsideComplete = 0.86;
    private const double AsideStructure = 0.97;

    /// <summary>Fewer say little.</summary>
    private const int FewestDocuments = 20;

    [Theory]
    [InlineData("open", OpenDetection, OpenComplete, OpenStructure)]
    [InlineData("aside", AsideDetection, AsideComplete, AsideStructure)]
    public void figures_stay_above_their_floors(string set, double detection, double complete, double structure)
    {
        var scores = Scores(set);
        var figures = string.Join('\n', FigureLines.Of(scores));
        var tasks = scores.Aggregate(default(TaskTally), (all, one) => all + one.Tasks);
        var points = scores.Aggregate(default(StructureTally), (all, one) => all + one.Structure);

        scores.Count.ShouldBeGreaterThanOrEqualTo(FewestDocuments, figures);
        tasks.Detection.F1.ShouldBeGreaterThanOrEqualTo(detection, figures);
        tasks.Completeness.F1.ShouldBeGreaterThanOrEqualTo(complete, figures);
        points.Share.ShouldBeGreaterThanOrEqualTo(structure, figures);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("aside")]
    public void every_gold_has_its_document(string set) => GoldPairs.Among(FilesOf(set)).Lonely.ShouldBeEmpty();

    private static List<DocumentScore> Scores(string set) => GoldPairs.Among(FilesOf(set)).Pairs.Select(pair =>
        DocumentScore.Of(GoldPairs.NameOf(pair.Gold), GoldJson.Parse(CorpusFile.Text($"gold/{set}/{pair.Gold}")), Mined($"gold/{set}/{pair.Document}"))).ToList();

    private static MinedMinutes Mined(string path)
    {
        var reading = DocumentReader.Read(path, CorpusFile.Bytes(path)).ShouldBeOfType<DocumentReading.Read>($"{path} cannot be read");
        var document = MinutesParser.Parse(reading.Document.Text);
        return MinedMinutes.Of(document, CommitmentMiner.Mine(document, MiningContext.Empty));
    }

    private static IEnumerable<string> FilesOf(string set)
    {
        var folder = $"corpus/gold/{set}/";
        return typeof(CorpusFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name[folder.Length..]);
    }
}
