using CsCheck;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Minutes;

public sealed class AnyTextTests
{
    private static readonly string[] Sources =
        [Birkelund.Committee, Birkelund.Directors, Birkelund.WorksCouncil, CorpusFile.Text("minutes/chefforum-2026-09-10.md")];

    /// <summary>Lines of real minutes in any order, cut anywhere, with foreign matter between.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf([.. Sources.SelectMany(s => s.Split('\n')), "**", "####", "1.", "- ", "Fraværende (", "Beslutning:", "\\_", "🙂", "Punkt 999999: x", "\t", "\u2028", "at at at", "Udsat"])
            .Array[0, 40].Select(lines => string.Join('\n', lines)));

    [Fact]
    public void any_text_is_read_and_mined_and_every_place_lies_inside_it() =>
        Texts.Sample(
            text =>
            {
                var minutes = MinutesParser.Parse(text);
                var spans = minutes.AgendaPoints.SelectMany(p => p.Sections.SelectMany(s => new[] { s.HeadingSpan, s.Body })
                    .Concat(p.Recommendations.Select(r => r.Span)).Concat(p.Attachments.Select(a => a.Span)).Concat(p.Absent.Select(a => a.Span)).Append(p.Span))
                    .Concat(minutes.Meeting.Present.Concat(minutes.Meeting.Absent).Select(a => a.Span)).Concat(minutes.Diagnostics.Select(d => d.Span));
                var mined = CommitmentMiner.Mine(minutes, MiningContext.Empty);
                return spans.All(s => Inside(s, text))
                    && mined.All(m => Inside(m.Evidence.Span, text) && m.Evidence.Span.In(text) == m.Evidence.Text && m.Evidence.Text.Length > 0 && m.Title.Length > 0)
                    && mined.Select(m => m.Id).Distinct().Count() == mined.Length;
            },
            iter: 300);

    [Fact]
    public void reading_time_grows_no_faster_than_the_text()
    {
        // A sentence without end, brackets without end and headings without text: what makes naive readers quadratic.
        foreach (var piece in new[] { "ord ", "(", "Punkt 1: x\n", "1. at ", "den 1. ", "**", "Fraværende (\n", "senest ", "og at " })
        {
            var text = "Referat Chefforum d. 10-09-2026\nPunkt 1: Titel\nBeslutning\n" + string.Concat(Enumerable.Repeat(piece, 2_000));
            CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty);
        }
    }

    private static bool Inside(SourceSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;
}
