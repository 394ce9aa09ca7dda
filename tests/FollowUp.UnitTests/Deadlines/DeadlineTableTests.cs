using System.Globalization;
using FollowUp.Mining.Dates;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DeadlineTableTests
{
    private const string Not = "not ";
    private const int FewestPositives = 3;
    private const int FewestNearMisses = 2;

    public static TheoryData<string, string, string, string> Table =>
        [.. Rows.Select(r => (r[0], r[1], r[2], r.ElementAtOrDefault(3) ?? ""))];

    private static IEnumerable<string[]> Rows => CorpusFile.Rows("phrases/deadlines.tsv");

    [Theory]
    [MemberData(nameof(Table))]
    public void words_of_time_resolve_as_the_table_says(string reference, string words, string expected, string rule)
    {
        var read = DeadlineReader.Read(words, Day(reference));

        Written(read).ShouldBe(expected, words);
        if (rule.StartsWith(Not, StringComparison.Ordinal))
        {
            (read?.Steps ?? []).ShouldNotContain(rule[Not.Length..], words);
        }
        else if (rule.Length > 0)
        {
            read!.Steps.ShouldContain(rule, words);
        }
    }

    [Fact]
    public void every_rule_has_its_positives_and_its_near_misses()
    {
        var rules = Rows.Where(r => r.Length > 3).ToLookup(r => r[3]);
        foreach (var rule in DeadlineReader.RuleNames)
        {
            rules[rule].Count().ShouldBeGreaterThanOrEqualTo(FewestPositives, rule);
            rules[Not + rule].Count().ShouldBeGreaterThanOrEqualTo(FewestNearMisses, rule);
        }
    }

    [Fact]
    public void the_table_speaks_of_no_rule_that_is_not_there() =>
        Rows.Where(r => r.Length > 3).Select(r => r[3].StartsWith(Not, StringComparison.Ordinal) ? r[3][Not.Length..] : r[3])
            .Except(DeadlineReader.RuleNames).ShouldBeEmpty();

    [Fact]
    public void rules_have_names_of_their_own() => DeadlineReader.RuleNames.ShouldBeUnique();

    [Fact]
    public void a_time_is_found_among_other_words() =>
        Written(DeadlineReader.Read("Oversigten sendes til direktionen senest den 1. oktober, og alle får en kopi", Day("2026-09-10")))
            .ShouldBe("exact 2026-10-01");

    [Fact]
    public void all_times_of_a_sentence_are_found_in_their_order() =>
        DeadlineReader.FindAll("Udkastet er klar i uge 40, sendes i høring fra den 5. oktober og vedtages inden jul.", Day("2026-09-10"))
            .Select(t => t.Deadline.Text).ShouldBe(["i uge 40", "fra den 5. oktober", "inden jul"]);

    [Fact]
    public void the_hour_is_kept_beside_the_day() =>
        DeadlineReader.Read("senest fredag den 18. september kl. 12.30", Day("2026-09-10"))!.Clock.ShouldBe(new TimeOnly(12, 30));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(MinedDeadline? deadline)
    {
        if (deadline is null)
        {
            return "-";
        }

        var day = deadline.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $" {date:yyyy-MM-dd}") : "";
        var window = deadline.Earliest is null && deadline.Latest is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" {deadline.Earliest:yyyy-MM-dd}..{deadline.Latest:yyyy-MM-dd}");
        return deadline.Kind.ToString().ToLowerInvariant() + day + window;
    }
}
