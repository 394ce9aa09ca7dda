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
        var agent = view.IsPassive ? Rules.Agent.Of(view).Words : (From: 0, To: 0);
        foreach (var (from, to) in ranges)
        {
            for (var i = Math.Max(from, 0); i < Math.Min(to, view.Words.Length); i++)
            {
                if (IsClosed(view.Words, i, words))
                {
                    break;
                }

                if (!IsTime(view, view.Words[i]) && (i < agent.From || i >= agent.To) && view.Words[i].Text is not ("\"" or "”" or "“" or "'"))
                {
                    words.Add(view.Words[i]);
                }
            }
        }

        return Join(imperative, Short(WithoutInsertion(TrimLead(words), view.Verb?.Verb.Particle), view.Verb?.Verb.Particle), view);
    }

    /// <summary>The words of a sentence that is labelled as a task, without the full stop.</summary>
    public static string Plain(string text, Minutes.Structure.SourceSpan sentence)
    {
        var kept = Short([.. Language.Words.In(text, sentence).Where(w => w.Text is not "\"")], null);
        return kept.Count == 0 ? "Opgave" : Capital(text[kept[0].Start..kept[^1].End].ReplaceLineEndings(" "));
    }

    /// <summary>"Skriv" and "Sørg for" tell nobody what; the title of the point then has to.</summary>
    public static bool SaysWhat(string title)
    {
        var space = title.IndexOf(' ');
        return space > 0 && title[(space + 1)..] is not ("for" or "om" or "på" or "til" or "op" or "ud" or "af" or "med" or "ind" or "ned" or "igen" or "rundt");
    }

    /// <summary>From the verb on; the subject, where it stands behind the verb, is left out.</summary>
    public static string Active(ClauseView view, VerbUse verb) =>
        IsStranded(view, verb) ? Write(view, verb.Verb.Imperative, (verb.ParticleAt, verb.ParticleAt + 1), Front(view, verb), (view.SubjectWords.End, verb.ParticleAt))
        : view.SubjectWords.Start > verb.At
        ? Write(view, verb.Verb.Imperative, Front(view, verb), (verb.At + 1, view.SubjectWords.Start), (view.SubjectWords.End, view.Clause.End))
        : Write(view, verb.Verb.Imperative, (verb.At + 1, view.Clause.End));

    /// <summary>"det sørger Pernille for": the preposition waits at the end for the object in front; an order has it before the object.</summary>
    private static bool IsStranded(ClauseView view, VerbUse verb) =>
        view.SubjectWords.Start > verb.At && verb.ParticleAt == view.Clause.End - 1 && view.Words[verb.ParticleAt].Lower is "for" or "om" or "på" && Front(view, verb).To > 0;

    /// <summary>"Det retter OLB til": the object before the verb belongs behind it; an adverbial there says when or where.</summary>
    private static (int From, int To) Front(ClauseView view, VerbUse verb) =>
        view.Finite == verb.At && view.First < view.Finite && !view.Words[view.First].Is(WordTraits.Preposition | WordTraits.Adverb) && !view.Subject.IsEmpty ? (view.First, view.Finite) : (0, 0);

    /// <summary>The thing that something is done to, then what stands behind the verb.</summary>
    public static string Passive(ClauseView view, VerbUse verb) => view.IsExpletive
        ? Write(view, verb.Verb.Imperative, (Math.Max(view.SubjectWords.End, view.Finite + 1), verb.At), (Math.Max(verb.At + 1, view.SubjectWords.End), view.Clause.End))
        : Write(view, verb.Verb.Imperative, view.SubjectWords, (Math.Max(verb.At + 1, view.SubjectWords.End), view.Clause.End));

    /// <summary>A relative or final clause ends what a title needs, once the title says something.</summary>
    private static bool IsClosed(ImmutableArray<Word> words, int at, List<Word> written) =>
        (words[at].Lower is "som" or "hvor" or "herunder" or "ift" or "således" || words[at].Text is ";" or "(" or "–"
            || (words[at].Lower == "så" && at > 0 && words[at - 1].Text != ",")
            || (words[at].Lower == "med" && at + 1 < words.Length && words[at + 1].Lower == "henblik")
            || (words[at].Lower == "i" && at + 1 < words.Length && words[at + 1].Lower is "forhold" or "forbindelse"))
        && written.Count(w => w.IsWord) >= 2 && !written.Any(w => w.Lower is "hvilke" or "hvad" or "hvem" or "om");

    private static bool IsTime(ClauseView view, Word word)
    {
        foreach (var time in view.Times)
        {
            if (word.Start >= time.Start && word.End <= time.End && (time.Deadline.Kind != DeadlineKind.Meeting || IsLimit(time.Deadline.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimit(string time) => time.StartsWith("inden", StringComparison.OrdinalIgnoreCase) || time.StartsWith("senest", StringComparison.OrdinalIgnoreCase) || time.StartsWith("for", StringComparison.OrdinalIgnoreCase);

    /// <summary>"udarbejder, på baggrund af drøftelsen, et notat": what stands between commas in front says why, not what.</summary>
    private static List<Word> WithoutInsertion(List<Word> words, string? particle)
    {
        var comma = words.FindIndex(w => w.Text == ",");
        if (comma is > 1 and < 9 && comma + 2 < words.Count && words[0].Is(WordTraits.Preposition) && words[0].Lower != particle && words[comma + 1].Lower is "et" or "en" or "den" or "det" or "de")
        {
            words.RemoveRange(0, comma + 1);
        }

        return words;
    }

    private static List<Word> TrimLead(List<Word> words)
    {
        while (words.Count > 0 && (!words[0].IsWord || words[0].Lower is "også" or "derfor" or "herefter" or "desuden" or "nu" or "så" or "der" or "at" or "fremadrettet" or "efterfølgende" or "samtidig" or "evt" or "løbende"))
        {
            words.RemoveAt(0);
        }

        return words;
    }

    /// <summary>At most twelve words with the verb; longer ones end before the last preposition that fits.</summary>
    private static List<Word> Short(List<Word> words, string? particle)
    {
        var count = 0;
        var cut = words.Count;
        var lastBreak = -1;
        for (var i = 0; i < words.Count; i++)
        {
            count += words[i].IsWord ? 1 : 0;
            if (i > 1 && words[i].IsWord && words[i].Is(WordTraits.Preposition) && count <= LongestTitle)
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
        while (kept.Count > 0 && (!kept[^1].IsWord && kept[^1].Text is not ")" || kept[^1].Is(WordTraits.Preposition) && !kept[^1].IsCapitals && kept[^1].Lower != particle || IsLooseEnd(kept[^1].Lower)))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static bool IsLooseEnd(string lower) => lower is "en" or "et" or "den" or "det" or "de" or "at" or "og" or "eller" or "hvert" or "hver" or "sin" or "sit" or "deres" or "ny" or "nye" or "dog" or "evt";

    private static string Join(string imperative, List<Word> words, ClauseView view)
    {
        var title = new System.Text.StringBuilder(Capital(imperative));
        for (var i = 0; i < words.Count; i++)
        {
            var word = i > 0 && words[i - 1].Lower is "og" or "samt" ? Ordered(words, i) : Plain(view, words[i]);
            if (words[i].IsWord || words[i].Text is "&" or "(")
            {
                title.Append(title[^1] == '(' ? "" : " ").Append(word);
            }
            else if (words[i].Text is "," or ")" or "%" or "/" || (words[i].Text == "." && i + 1 < words.Count))
            {
                title.Append(word);
            }
        }

        return title.ToString().TrimEnd(',', ' ');
    }

    /// <summary>"udarbejder ... og udsender": the second verb is an order too.</summary>
    private static string Ordered(List<Word> words, int at) =>
        VerbLexicon.At([.. words], at, words.Count, VerbForm.Present | VerbForm.Infinitive | VerbForm.Passive) is { } second ? second.Verb.Imperative : words[at].Text;

    private static string Capital(string imperative) => char.ToUpperInvariant(imperative[0]) + imperative[1..];

    /// <summary>A word that is large only because it opened the sentence becomes small; "dette" becomes "sagen".</summary>
    private static string Plain(ClauseView view, Word word)
    {
        var opens = word.Start == view.Words[0].Start || word.Start == view.Words[view.Clause.Start].Start;
        if (word.Is(WordTraits.ThisMatter) && view.SubjectWords.End - view.SubjectWords.Start == 1 && word.Start == view.Words[view.SubjectWords.Start].Start)
        {
            return "sagen";
        }

        return opens && !word.Is(WordTraits.FirstName) && word.Text.Length > 1 && word.IsCapitalised && word.Text[1..].All(c => !char.IsUpper(c) && !char.IsDigit(c)) ? char.ToLowerInvariant(word.Text[0]) + word.Text[1..] : word.Text;
    }
}
