using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

/// <summary>The rows of a phrase table that are about one rule.</summary>
internal static class PhraseRows
{
    private const int FewestPositives = 3;
    private const int FewestNearMisses = 2;

    public static void ShouldBeEnough(string table, string rule)
    {
        var rows = CorpusFile.Rows(table).Where(r => r[0] == rule).ToList();
        rows.Count(r => r[3] != "-").ShouldBeGreaterThanOrEqualTo(FewestPositives, rule);
        rows.Count(r => r[3] == "-").ShouldBeGreaterThanOrEqualTo(FewestNearMisses, rule);
    }
}
