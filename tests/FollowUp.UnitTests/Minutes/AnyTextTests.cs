using CsCheck;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Minutes;

public sealed class AnyTextTests
{
    /// <summary>What a text of any length asks for, in bytes.</summary>
    private const long Ground = 400_000;

    private static readonly string[] Sources =
        [Birkelund.Committee, Birkelund.Directors, Birkelund.WorksCouncil, CorpusFile.Text("minutes/chefforum-2026-09-10.md")];

    /// <summary>Lines of real minutes in any order, cut anywhere, with foreign matter between.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.OneOf([.. Sources.SelectMany(s => s.Split('\n')), "**", "####", "1.", "- ", "Fraværende (", "Beslutning:", "\\_", "🙂", "Punkt 999999: x", "\t", "\u2028", "at at at", "Udsat"])
            .Array[0, 40].Select(lines => string.Join('\n', lines)));

    [Fact]
    public void any_text_is_read_and_mined_and_every_place_lies_inside_it() => Texts.Sample(Documents.Fuzzing.Outcome.Mine, iter: 300);

    // A sentence without end, brackets without end, headings without text, lists of one thing: what makes naive readers quadratic.
    [Theory]
    [InlineData("ord ")]
    [InlineData("(")]
    [InlineData(",")]
    [InlineData("-")]
    [InlineData("»")]
    [InlineData("1")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("|")]
    [InlineData("**")]
    [InlineData("og ")]
    [InlineData("og at ")]
    [InlineData("den 1. ")]
    [InlineData("senest ")]
    [InlineData("Næste møde ")]
    [InlineData("Ole Hansen (OH), ")]
    [InlineData("Chefen for Økonomi & Stab og ")]
    [InlineData("Forvaltningen undersøger sagen, som udvalget drøftede, ")]
    [InlineData("Forvaltningen sender et notat.\n")]
    [InlineData("- Forvaltningen sender et notat\n- Ansvarlig: OH\n")]
    [InlineData("Ansvarlig: OH\n")]
    [InlineData("Opgave\nAnsvarlig\nFrist\nSende notat\nOH\n1. oktober\n")]
    [InlineData("| Opgave | Ansvarlig |\n|---|---|\n| Sende et notat | OH |\n\n")]
    [InlineData("- [ ] Ole Hansen sender et notat\n")]
    [InlineData("1. at udvalget godkender det\n")]
    [InlineData("Punkt 1: x\n")]
    [InlineData("Punkt 1: x\n\nBeslutning\n\nOle Hansen sender et notat.\n\n")]
    [InlineData("# X\n")]
    [InlineData("Beslutning\n\n")]
    [InlineData("Fraværende (\n")]
    [InlineData("Sag ........ 7\n")]
    public void work_grows_no_faster_than_the_text(string piece)
    {
        Work(piece, 1);
        var (some, more) = (Work(piece, 20_000), Work(piece, 80_000));

        // Buffers grow by doubling, so four times the text may ask for more than four times the memory, but not for sixteen.
        more.ShouldBeLessThan((8 * some) + Ground);
    }

    /// <summary>Memory that reading and mining ask for: it tells work without a clock.</summary>
    private static long Work(string piece, int length)
    {
        var text = "Referat Chefforum\n\nMødedato: 10-09-2026\n\nPunkt 1: Titel\n\nBeslutning\n\n" + string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
