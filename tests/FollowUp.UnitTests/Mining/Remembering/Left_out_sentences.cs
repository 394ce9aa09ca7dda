using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Mining.Remembering;

public sealed class Left_out_sentences
{
    [Theory]
    [InlineData("Såfremt der er behov, sender HR-chefen en ny plan.", "condition")]
    [InlineData("Man skal sende blanketten ind.", "one")]
    [InlineData("HR-chefen sender ikke en ny plan.", "not")]
    public void a_sentence_with_a_veto_is_told_with_its_reason(string sentence, string reason)
    {
        var left = LeftOut(sentence).ShouldHaveSingleItem();

        left.Reason.ShouldBe(reason);
        left.AgendaPoint.ShouldBe(1);
        left.Words.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("Orienteringen blev taget til efterretning.")]
    [InlineData("HR-chefen sender en ny plan senest den 1. oktober 2026.")]
    [InlineData("Der er mange sygemeldte.")]
    public void what_nobody_asks_about_is_not_told(string sentence) => LeftOut(sentence).ShouldBeEmpty();

    [Fact]
    public void no_more_than_four_are_told_of_a_point() =>
        LeftOut(string.Join(' ', Enumerable.Range(1, 9).Select(n => $"Man skal sende blanket {n} ind."))).Length.ShouldBe(4);

    private static ImmutableArray<LeftOutSentence> LeftOut(string decision)
    {
        var document = MinutesParser.Parse(Edition.Text((1, "Sygefravær", decision)));
        var (proposals, sentences) = CommitmentMiner.Explain(document, MiningContext.Empty);
        return LeftOutSentences.Of(document, sentences, proposals);
    }
}
