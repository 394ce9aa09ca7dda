using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>Gathers the words of the lexicon and of the rules' forms, each with what it can be.</summary>
internal sealed class VocabularyBuilder(LexiconFile lexicon)
{
    private readonly Dictionary<string, KnownWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownWord> endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrases> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> leading =
    [
        .. lexicon.Groups.Where(g => g == "Within" || g.StartsWith("Lead.", StringComparison.Ordinal)).SelectMany(g => lexicon[g]).SelectMany(Tokens),
    ];

    private ushort last;

    public KnownWord Word(string text)
    {
        if (!words.TryGetValue(text, out var word))
        {
            words[text] = word = new KnownWord(text, ++last);
        }

        return word;
    }

    /// <summary>The word begins or ends phrases before a time everywhere: "inden", "løbet", "af".</summary>
    public bool IsLeading(int id) => leading.Contains(TextOf(id));

    public string TextOf(int id) => words.Values.First(w => w.Id == id).Text;

    /// <summary>The words of a group in their order take the role, the first with the value 1.</summary>
    public void Number(string group, WordRole role)
    {
        var value = 0;
        foreach (var word in lexicon[group])
        {
            Word(word)[role] = (byte)++value;
        }
    }

    /// <summary>Entries "word = value".</summary>
    public void Valued(string group, WordRole role)
    {
        foreach (var (word, value) in TimeLexicon.Valued(group))
        {
            Word(word)[role] = (byte)value;
        }
    }

    /// <summary>Every word of the group takes the role with one value.</summary>
    public void Mark(string group, WordRole role, int value = 1)
    {
        foreach (var word in lexicon[group])
        {
            Word(word.ToLowerInvariant())[role] = (byte)value;
        }
    }

    /// <summary>Words, and whatever ends in them.</summary>
    public void Endings(string group, WordRole role)
    {
        Mark(group, role);
        foreach (var ending in lexicon[group])
        {
            if (!endings.TryGetValue(ending, out var known))
            {
                endings[ending] = known = new KnownWord(ending, ++last) { IsEnding = true };
            }

            known[role] = 1;
        }
    }

    /// <summary>The phrases of a group of the lexicon.</summary>
    /// <exception cref="InvalidOperationException">The lexicon has no such group: a rule asks for what is not there.</exception>
    public Phrases Group(string name)
    {
        if (groups.TryGetValue(name, out var known))
        {
            return known;
        }

        var lines = lexicon[name];
        return lines.IsEmpty
            ? throw new InvalidOperationException($"The words of time have no group {name}.")
            : groups[name] = new Phrases([.. lines.Select(l => (ImmutableArray<FormTest>)[.. Tokens(l).Select(t => FormReader.Literal(t, this))])]);
    }

    public Vocabulary Build()
    {
        // "ledermøde" stands in one group, and ends as the words of another.
        foreach (var word in words.Values)
        {
            foreach (var ending in endings.Values.Where(e => word.Text.Length > e.Text.Length && word.Text.EndsWith(e.Text, StringComparison.Ordinal)))
            {
                word.Take(ending);
            }
        }

        return new(words.Values, endings.Values);
    }

    /// <summary>"t.o.m." is six tokens, "i dag" two.</summary>
    private static IEnumerable<string> Tokens(string phrase)
    {
        var start = 0;
        for (var at = 0; at <= phrase.Length; at++)
        {
            var isEnd = at == phrase.Length || phrase[at] == ' ' || !char.IsLetterOrDigit(phrase[at]);
            if (!isEnd)
            {
                continue;
            }

            if (at > start)
            {
                yield return phrase[start..at].ToLowerInvariant();
            }

            if (at < phrase.Length && phrase[at] != ' ')
            {
                yield return phrase[at].ToString();
            }

            start = at + 1;
        }
    }
}
