using System.Collections;
using System.Globalization;
using System.Reflection;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;
using FollowUp.Server.Pages.Reviews;
using FollowUp.Server.Web;

namespace FollowUp.IntegrationTests.Web;

/// <summary>Mining speaks in codes; each has words on the screen.</summary>
public sealed class Words_of_mining
{
    // What a proposal carries besides the rules for clauses.
    private static readonly string[] OtherRules = ["listed", "labelled", "table-row", "event-clause", "approved-recommendation"];

    private static readonly string[] OtherReasons = ["no-rule", "too-unsure"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void each_code_has_words_in_both_languages(string key)
    {
        Danish(key).ShouldNotBeNull();
        English(key).ShouldNotBeNull();
    }

    [Fact]
    public void each_rule_is_told_by_words_of_its_own()
    {
        var words = CommitmentMiner.RuleNames.Concat(OtherRules).Select(rule => Danish($"rule.{rule}")).ToList();

        words.Distinct().Count().ShouldBe(words.Count);
    }

    [Theory]
    [InlineData("rule.")]
    [InlineData("date-rule.")]
    [InlineData("left.")]
    [InlineData("remark.")]
    public void what_mining_no_longer_says_has_no_words(string group)
    {
        var told = ScreenText.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key).Where(key => key.StartsWith(group, StringComparison.Ordinal));

        told.Except(Codes().Select(row => row.Data).Concat(["date-rule.event-clause", "left.heading", "left.see"])).ShouldBeEmpty();
    }

    [Fact]
    public void a_diagnostic_without_words_shows_its_message() =>
        new ScreenText().DiagnosticOf("not-yet-known", "The page is upside down.").ShouldBe("The page is upside down.");

    [Fact]
    public void a_remark_without_words_shows_its_message() =>
        new ScreenText().RemarkOf("not-yet-known", "The page is upside down.").ShouldBe("The page is upside down.");

    [Fact]
    public void the_doubt_of_a_deadline_is_found_in_its_warning()
    {
        var warned = DeadlineReader.Read("senest mandag den 1. oktober 2026", new DateOnly(2026, 9, 10))!.Warnings.ShouldHaveSingleItem();

        ReviewWords.CodeOf(new ReviewRemark("deadline-warning", warned, "")).ShouldBe(DeadlineWarnings.WeekdayDiffers);
    }

    [Fact]
    public void a_warning_of_no_known_doubt_stays_a_warning() =>
        ReviewWords.CodeOf(new ReviewRemark("deadline-warning", "Something is odd.", "")).ShouldBe("deadline-warning");

    public static TheoryData<string> Codes() =>
    [
        .. CommitmentMiner.RuleNames.Concat(OtherRules).Select(rule => $"rule.{rule}"),
        .. DeadlineReader.RuleNames.Select(rule => $"date-rule.{rule}"),
        .. CommitmentMiner.VetoNames.Concat(OtherReasons).Select(reason => $"left.{reason}"),
        .. DiagnosticCodesOfAll().Select(code => $"diagnostic.{code}"),
        .. DeadlineWarnings.Codes.Concat(["owner-differs", "deadline-differs", "deadline-warning"]).Select(code => $"remark.{code}"),
    ];

    private static IEnumerable<string> DiagnosticCodesOfAll() =>
        typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static string? Danish(string key) => ScreenText.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.GetString(key);

    private static string? English(string key) => ScreenText.Resources.GetResourceSet(CultureInfo.GetCultureInfo("en"), true, false)!.GetString(key);
}
