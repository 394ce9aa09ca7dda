using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;
using FollowUp.Mining.Dates.Leads;

namespace FollowUp.Mining.Dates;

/// <summary>All rules, read once, each under the words that call it. What no word calls costs nothing.</summary>
internal sealed class TimeGrammar
{
    private readonly Entry[]?[] byWord;
    private readonly CallFilter calls;
    private readonly Entry[] onDay;
    private readonly Entry[] onYear;
    private readonly Entry[] onCluster;

    private TimeGrammar()
    {
        var words = new VocabularyBuilder(TimeLexicon.Words);
        TimeRoles.Give(words);
        var reader = new FormReader(words);
        var entries = Rules.SelectMany((rule, order) => rule.Forms.SelectMany(form => EntriesOf(rule, order, reader.Read(form), words))).ToList();
        Leads = new LeadReader(words);
        Words = words.Build();
        byWord = new Entry[Words.Count + 1][];
        foreach (var word in Words.All)
        {
            Entry[] own = [.. entries.Where(e => IsCalledBy(e.Anchor, word))];
            byWord[word.Id] = own.Length == 0 ? null : own;
        }

        calls = new CallFilter(Words, w => byWord[w.Id] is not null);
        onDay = [.. entries.Where(e => e.Anchor.Test == TokenTest.Day)];
        onYear = [.. entries.Where(e => e.Anchor.Test == TokenTest.Year)];
        onCluster = [.. entries.Where(e => e.Anchor.Test == TokenTest.Cluster)];
    }

    public static ImmutableArray<TimeRule> Rules { get; } =
    [
        .. DayRules.All, .. NumericDayRules.All, .. DayOfMonthRules.All, .. WeekdayRules.All, .. WeekRules.All, .. MonthRules.All,
        .. QuarterRules.All, .. YearRules.All, .. SeasonRules.All, .. FeastRules.All, .. SchoolRules.All, .. BudgetRules.All, .. TermRules.All,
        .. MeetingRules.All, .. EventRules.All, .. AmountRules.All, .. VagueRules.All, .. RecurringRules.All,
    ];

    public static TimeGrammar Danish { get; } = new();

    public Vocabulary Words { get; }

    public LeadReader Leads { get; }

    /// <summary>The rules that the token calls, in their order; none for nearly all tokens.</summary>
    public ReadOnlySpan<Entry> CalledBy(in TimeToken token) => token.Kind switch
    {
        TokenKind.Word => token.Word == 0 ? default : byWord[token.Word],
        TokenKind.Number => token.Length <= 2 ? onDay : token.Length == 4 ? onYear : default,
        TokenKind.Cluster => token.Value == TimeToken.NoDate ? default : onCluster,
        _ => default,
    };

    /// <summary>False where no rule can be called, at next to no cost.</summary>
    public bool MayBeCalledIn(ReadOnlySpan<char> text) => calls.MayBeIn(text);

    private static bool IsCalledBy(FormTest anchor, KnownWord word) => anchor.Test switch
    {
        TokenTest.Word => anchor.Value == word.Id,
        TokenTest.Group => anchor.Group!.HasWord(word.Id),
        TokenTest.Role => word[(WordRole)anchor.Value] > 0,
        TokenTest.Body => word[WordRole.Body] > 0,
        _ => false,
    };

    /// <summary>One entry for each way to read the part of the form that calls it.</summary>
    private static IEnumerable<Entry> EntriesOf(TimeRule rule, int order, FormNode.Sequence form, VocabularyBuilder words)
    {
        var at = form.Parts.ToList().FindIndex(p => p is FormNode.Anchor);
        foreach (var way in ((FormNode.Anchor)form.Parts[at]).Part.Alternatives())
        {
            var caller = CallerIn(way, words);
            yield return new Entry(
                rule,
                order,
                ((FormNode.Item)way[caller]).Test,
                FormProgram.Of(form.Parts[..at].AddRange(way[..caller]), isBackward: true),
                FormProgram.Of(way[(caller + 1)..].AddRange(form.Parts[(at + 1)..]), isBackward: false));
        }
    }

    /// <summary>The longest word of a phrase is the rarest, but for prepositions.</summary>
    private static int CallerIn(ImmutableArray<FormNode> way, VocabularyBuilder words) =>
        Enumerable.Range(0, way.Length).Reverse().MaxBy(i => way[i] switch
        {
            FormNode.Item { Test: { Test: TokenTest.Word } test } => words.IsLeading(test.Value) ? 1 : words.TextOf(test.Value).Length,
            FormNode.Item { Test.Test: TokenTest.Sign or TokenTest.Literal } => 0,
            FormNode.Item => int.MaxValue,
            _ => 0,
        });

    /// <summary>A rule under one word that calls it: what must stand before that word, and what behind it.</summary>
    internal sealed record Entry(TimeRule Rule, int Order, FormTest Anchor, FormProgram Before, FormProgram Behind);
}
