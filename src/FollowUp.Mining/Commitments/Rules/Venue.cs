using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The verb of motion is left out or is no doing: "skal på Chefforum", "kommer på ØU i juni", "er et tema på et lederforum".</summary>
internal static class Venue
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(Venue).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Topics = Words["Topic"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Treatments = Words["Treatment"].ToFrozenSet(StringComparer.Ordinal);

    public static Draft? Read(ClauseView view)
    {
        if (view.Finite < 0 || view.Clause.Kind == ClauseKind.Subordinate || !view.Subject.IsEmpty || view.IsWe)
        {
            return null;
        }

        var next = view.Finite + 1;
        while (next < view.Clause.End && (view.Words[next].Is(WordTraits.Adverb) || (next >= view.SubjectWords.Start && next < view.SubjectWords.End)))
        {
            next++;
        }

        // "forslaget sendes i høring og kommer tilbage på ledermødet"
        next += next + 1 < view.Clause.End && view.Words[next].Lower is "tilbage" or "igen" or "op" && view.Words[next + 1].Lower == "på" ? 1 : 0;

        // "udkastet kommer med på næste møde"
        next += next + 1 < view.Clause.End && view.Words[next].Lower == "med" && view.Words[next + 1].Lower == "på" ? 1 : 0;
        if (next + 1 >= view.Clause.End)
        {
            return null;
        }

        var venue = ReturnVenue.In(view);
        var finite = view.Words[view.Finite].Lower;
        var isPlaced = view.Words[next].Lower == "på" && view.Words[next + 1].Lower is not ("besøg" or "plads" or "tale" or "ferie" or "barsel" or "banen") && (venue is not null || view.HasTime);
        var isTreated = view.Words[next].Lower is "til" or "ud" or "i" && view.Verb is null && HasAny(view, Treatments, next) && (venue is not null || view.HasTime || view.IsAgreed);
        var fits = finite switch
        {
            "skal" => view.Verb is null && (isPlaced || isTreated),
            "går" when view.Words[view.Finite + 1].Lower == "ud" => view.HasTime && !view.Words[view.SubjectWords.Start].Is(WordTraits.Determiner),
            // "punktet kommer på igen, så snart ..."
            "kommer" when view.Has("igen") && view.SubjectWords.End == view.SubjectWords.Start + 1 && view.Words[view.SubjectWords.Start].Lower is "punktet" or "sagen" or "emnet" or "spørgsmålet" => true,
            "går" when isTreated || (view.Words[next].Lower == "i" && view.Words[next + 1].Lower == "høring" && view.Has("hos")) => view.Has("hos") || venue is not null,
            "kommer" or "går" => isPlaced || (isTreated || GoesOn(view)) && venue is not null,
            "er" when isPlaced && view.Has("igen") => view.HasTime,
            "er" or "bliver" => HasAny(view, Topics, next) && view.Find("på", next) >= 0 && (venue is not null || view.HasTime) && (finite == "bliver" || view.HasTime),
            _ => false,
        };
        if (!fits)
        {
            return null;
        }

        var imperative = finite is "er" or "bliver" || isPlaced ? "sæt" : "send";
        var title = TitleWriter.Write(view, imperative, SubjectOf(view), (finite is "er" or "bliver" ? Math.Max(next, view.Find("på", next)) : next, view.Clause.End));
        return new Draft(CommitmentKind.ReturnToForum, title, [], view.HasTime ? 0.8 : 0.65) { ReturnsTo = venue };
    }

    /// <summary>"Opfølgningen går videre til Økonomiudvalget", "herefter går den tilbage til Direktionen".</summary>
    private static bool GoesOn(ClauseView view)
    {
        for (var i = view.Finite + 1; i + 1 < Math.Min(view.Clause.End, view.Finite + 4); i++)
        {
            if (view.Words[i].Lower is "videre" or "tilbage" or "retur" && view.Words[i + 1].Lower == "til")
            {
                return true;
            }
        }

        return false;
    }

    private static (int, int) SubjectOf(ClauseView view) => view.SubjectWords;

    private static bool HasAny(ClauseView view, FrozenSet<string> words, int from)
    {
        for (var i = from; i < Math.Min(view.Clause.End, from + 6); i++)
        {
            if (words.Contains(view.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
