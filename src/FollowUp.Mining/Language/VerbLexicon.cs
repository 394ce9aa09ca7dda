using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Language;

/// <summary>The verbs of Lexicon/verbs.txt by all their forms.</summary>
internal static class VerbLexicon
{
    /// <summary>How far behind its verb a particle may stand, in words.</summary>
    private const int ParticleReach = 14;

    private static readonly FrozenDictionary<string, ImmutableArray<(Verb Verb, VerbForm Form)>> ByForm = Load();

    /// <summary>All verbs that a form can be.</summary>
    public static ImmutableArray<(Verb Verb, VerbForm Form)> Readings(string lower) => ByForm.TryGetValue(lower, out var readings) ? readings : [];

    /// <summary>The verb at the place in one of the forms, its particle found among the words behind; null where there is none.</summary>
    public static VerbUse? At(ImmutableArray<Word> words, int at, int end, VerbForm any)
    {
        var readings = words[at].Readings;
        if (readings.IsEmpty)
        {
            return null;
        }

        VerbUse? best = null;
        foreach (var (verb, form) in readings)
        {
            if ((form & any) == 0)
            {
                continue;
            }

            var particle = verb.Particle is null ? -1 : Find(words, verb.ParticleParts, at + 1, Math.Min(end, at + 1 + ParticleReach));
            if (verb.Particle is not null && particle < 0)
            {
                continue;
            }

            if (best is null || (verb.Particle?.Length ?? 0) > (best.Verb.Particle?.Length ?? 0))
            {
                best = new VerbUse(verb, form, at, particle);
            }
        }

        return best;
    }

    private static int Find(ImmutableArray<Word> words, ImmutableArray<string> parts, int from, int end)
    {
        for (var i = from; i + parts.Length <= end; i++)
        {
            var same = true;
            for (var k = 0; k < parts.Length && same; k++)
            {
                same = words[i + k].Lower == parts[k];
            }

            // "på udvalgets dagsorden"
            if (same || (parts.Length == 2 && i + 2 < end && words[i].Lower == parts[0] && IsGenitive(words[i + 1]) && words[i + 2].Lower == parts[1]))
            {
                return i;
            }

            if (words[i].Text is ";" or ":")
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsGenitive(Word word) => word.Lower.Length > 3 && word.Lower[^1] == 's';

    private static FrozenDictionary<string, ImmutableArray<(Verb, VerbForm)>> Load()
    {
        var file = LexiconFile.Load(typeof(VerbLexicon).Assembly, "verbs.txt");
        var forms = new Dictionary<string, List<(Verb, VerbForm)>>(StringComparer.Ordinal);
        foreach (var group in Enum.GetValues<VerbClass>())
        {
            foreach (var line in file[group.ToString()])
            {
                AddForms(forms, group, line);
            }
        }

        return forms.ToFrozenDictionary(f => f.Key, f => f.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static void AddForms(Dictionary<string, List<(Verb, VerbForm)>> forms, VerbClass group, string line)
    {
        var parts = line.Split('~');
        var head = parts[0].Split('+');
        var infinitive = head[0].Trim();
        var irregular = parts.Length > 1 ? parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var all = irregular.Length >= 5
            ? irregular
            : [infinitive + "r", infinitive + "s", Stem(infinitive) + "ede", Stem(infinitive) + "et", Imperative(infinitive)];
        var verb = new Verb(infinitive, head.Length > 1 ? head[1].Trim() : null, group, all[4]);
        Add(infinitive, VerbForm.Infinitive);
        for (var i = 0; i < 5; i++)
        {
            Add(all[i], (VerbForm)((int)VerbForm.Present << i));
        }

        if (irregular.Length < 5)
        {
            // Which of the two weak conjugations a verb has cannot be told from its infinitive: "lavede", but "undersøgte".
            Add(Stem(infinitive) + "te", VerbForm.Past);
            Add(Stem(infinitive) + "t", VerbForm.Participle);
        }

        void Add(string form, VerbForm kind)
        {
            if (!forms.TryGetValue(form, out var readings))
            {
                forms[form] = readings = [];
            }

            readings.Add((verb, kind));
        }
    }

    private static string Stem(string infinitive) => infinitive.EndsWith('e') ? infinitive[..^1] : infinitive;

    /// <summary>"sende" is "send", "drøfte" is "drøft", "melde" is "meld", "indstille" is "indstil": a doubled consonant is halved.</summary>
    public static string Imperative(string infinitive)
    {
        var stem = Stem(infinitive);
        return stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
