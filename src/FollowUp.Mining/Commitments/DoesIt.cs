using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>"Afsnittet skal skrives om. Det gør Mette og Bo inden fredag.": the sentence says who does what was named in the one before.</summary>
internal static class DoesIt
{
    /// <param name="from">Index of the first word of the sentence or clause.</param>
    /// <param name="to">Index behind its last.</param>
    public static OwnerLineReading? Read(string text, ImmutableArray<Word> words, int from, int to, ActorReader actors, ImmutableArray<TimeExpression> times, DateOnly reference)
    {
        // "Det er familiechefen, der står for svaret."
        if (to - from > 4 && words[from].Lower == "det" && words[from + 1].Lower is "er" or "bliver" && actors.List(words, from + 2, to) is { Actors: { IsEmpty: false } named } cleft
            && cleft.Next + 2 < to && words[cleft.Next].Text == "," && words[cleft.Next + 1].Lower is "der" or "som" && words[cleft.Next + 2].Lower is "står" or "gør" or "svarer" or "tager" or "sørger" or "skriver" or "laver")
        {
            return new OwnerLineReading(named, DeadlinePicker.Pick(text, times, reference), new SourceSpan(words[from].Start, words[to - 1].End));
        }

        if (to - from < 3 || words[from].Lower is not ("det" or "dette") || words[from + 1].Lower is not ("gør" or "klarer" or "ordner" or "sker" or "påtager" or "sørger" or "står"))
        {
            return null;
        }

        // "Det sker i regi af ..." and "Det sker ved, at ..." say how.
        var (doing, _) = words[from + 1].Lower == "sker" ? ([], 0) : actors.List(words, from + 2, to);
        var isWhen = words[from + 1].Lower == "sker" && times.Any(t => t.Start == words[from + 2].Start);
        var span = new SourceSpan(words[from].Start, words[to - 1].End);
        return doing.IsEmpty && !isWhen ? null : new OwnerLineReading(doing, DeadlinePicker.Pick(text, ClauseSpans.Within(times, span), reference), span);
    }
}
