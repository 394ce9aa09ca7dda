using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>Writes the short Danish imperative of a proposal; its words are the clause's own, without who and when.</summary>
internal static class TitleWriter
{
    private const int LongestTitle = 12;

    /// <summary>The imperative, then what stands in the ranges of words, in their order.</summary>
    public static string Write(ClauseView view, string imperative, params (int From, int To)[] ranges)
    {
        var words = new List<Word>();
        foreach (var (from, to) in ranges)
        {
            for (var i = Math.Max(from, view.Clause.Start); i < Math.Min(to, view.Clause.End); i++)
            {
                if (IsClosed(view.Words, i, words.Count))
                {
                    break;
                }

                if (!IsTime(view, view.Words[i]) && view.Words[i].Text is not ("\"" or "”" or "“" or "'"))
                {
                    words.Add(view.Words[i]);
                }
            }
        }

        return Join(imperative, Short(TrimLead(words)), view);
    }

    /// <summary>From the verb on; the subject, where it stands behind the verb, is left out.</summary>
    public static string Active(ClauseView view, VerbUse verb) => view.SubjectWords.Start > verb.At
        ? Write(view, verb.Verb.Imperative, (verb.At + 1, view.SubjectWords.Start), (view.SubjectWords.End, view.Clause.End))
        : Write(view, verb.Verb.Imperative, (verb.At + 1, view.Clause.End));

    /// <summary>The thing that something is done to, then what stands behind the verb.</summary>
    public static string Passive(ClauseView view, VerbUse verb) => view.IsExpletive
        ? Write(view, verb.Verb.Imperative, (Math.Max(view.SubjectWords.End, view.Finite + 1), verb.At), (Math.Max(verb.At + 1, view.SubjectWords.End), view.Clause.End))
        : Write(view, verb.Verb.Imperative, view.SubjectWords, (Math.Max(verb.At + 1, view.SubjectWords.End), view.Clause.End));

    /// <summary>A relative or final clause ends what a title needs, once the title says something.</summary>
    private static bool IsClosed(ImmutableArray<Word> words, int at, int written) =>
        written >= 2 && (words[at].Lower is "som" or "hvor" or "herunder" or "ift" or "således" || words[at].Text is ";" or "(" or "–"
            || (words[at].Lower == "så" && at > 0 && words[at - 1].Text != ",")
            || (words[at].Lower == "med" && at + 1 < words.Length && words[at + 1].Lower == "henblik")
            || (words[at].Lower == "i" && at + 1 < words.Length && words[at + 1].Lower is "forhold" or "forbindelse"));

    private static bool IsTime(ClauseView view, Word word) =>
        view.Times.Any(t => word.Start >= t.Start && word.End <= t.End && t.Deadline.Kind != DeadlineKind.Meeting);

    private static List<Word> TrimLead(List<Word> words)
    {
        while (words.Count > 0 && (!words[0].IsWord || words[0].Lower is "også" or "derfor" or "herefter" or "desuden" or "nu" or "så" or "der" or "at" or "fremadrettet" or "efterfølgende" or "samtidig" or "evt" or "løbende"))
        {
            words.RemoveAt(0);
        }

        return words;
    }

    /// <summary>At most twelve words with the verb; longer ones end before the last preposition that fits.</summary>
    private static List<Word> Short(List<Word> words)
    {
        var count = 0;
        var cut = words.Count;
        var lastBreak = -1;
        for (var i = 0; i < words.Count; i++)
        {
            count += words[i].IsWord ? 1 : 0;
            if (i > 1 && words[i].IsWord && Grammar.Prepositions.Contains(words[i].Lower) && count <= LongestTitle)
            {
                lastBreak = i;
            }

            if (count >= LongestTitle)
            {
                cut = lastBreak > 1 ? lastBreak : i;
                break;
            }
        }

        var kept = words.GetRange(0, count >= LongestTitle ? cut : words.Count);
        while (kept.Count > 0 && (!kept[^1].IsWord && kept[^1].Text is not ")" || Grammar.Prepositions.Contains(kept[^1].Lower) && !IsParticle(kept) || IsLooseEnd(kept[^1].Lower)))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>"Ret ... til" and "Følg op på" may end in what looks like a preposition only where nothing else is left.</summary>
    private static bool IsParticle(List<Word> kept) => kept[^1].Lower is "til" or "om" or "over" && kept.Count <= 4;

    private static bool IsLooseEnd(string lower) => lower is "en" or "et" or "den" or "det" or "de" or "at" or "og" or "eller" or "hvert" or "hver" or "sin" or "sit" or "deres" or "ny" or "nye" or "dog" or "evt";

    private static string Join(string imperative, List<Word> words, ClauseView view)
    {
        var title = new System.Text.StringBuilder(DepartmentStyle(imperative));
        for (var i = 0; i < words.Count; i++)
        {
            var word = Plain(view, words[i]);
            if (words[i].IsWord || words[i].Text is "&" or "(")
            {
                title.Append(title[^1] == '(' ? "" : " ").Append(word);
            }
            else if (words[i].Text is "," or ")" or "%" or "/")
            {
                title.Append(word);
            }
        }

        return title.ToString().TrimEnd(',', ' ');
    }

    private static string DepartmentStyle(string imperative) => char.ToUpperInvariant(imperative[0]) + imperative[1..];

    /// <summary>A word that is large only because it opened the sentence becomes small; "dette" becomes "sagen".</summary>
    private static string Plain(ClauseView view, Word word)
    {
        var opens = word.Start == view.Words[0].Start;
        if (Grammar.ThisMatter.Contains(word.Lower) && view.SubjectWords.End - view.SubjectWords.Start == 1 && word.Start == view.Words[view.SubjectWords.Start].Start)
        {
            return "sagen";
        }

        return opens && word.Text.Length > 1 && word.IsCapitalised && word.Text[1..].All(c => !char.IsUpper(c)) ? char.ToLowerInvariant(word.Text[0]) + word.Text[1..] : word.Text;
    }
}
