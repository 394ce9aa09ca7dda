using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>The known headings of sections, from Lexicon/section-names.txt.</summary>
internal static class SectionNames
{
    /// <summary>No name is longer, not even two of them joined.</summary>
    public const int Longest = 60;

    private static readonly LexiconFile File = LexiconFile.Load(typeof(SectionNames).Assembly, "section-names.txt");

    private static readonly FrozenDictionary<string, SectionName> Known = Read();

    private static readonly FrozenDictionary<string, SectionName>.AlternateLookup<ReadOnlySpan<char>> ByWords =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails =
        File["Tail"].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] GenitiveHeads = [.. File["GenitiveHead"]];

    /// <summary>Which of the kinds counts where a heading joins two of them ("Drøftelse og beslutning").</summary>
    private static readonly SectionKind[] Order =
    [
        SectionKind.Decision, SectionKind.Actions, SectionKind.Discussion, SectionKind.Recommendation, SectionKind.Attachments,
        SectionKind.History, SectionKind.CasePresentation, SectionKind.Occasion, SectionKind.Process, SectionKind.Aspect,
    ];

    /// <summary>The section that the words head, null where they are no known heading. A colon at the end is allowed.</summary>
    public static SectionName? Find(ReadOnlySpan<char> words)
    {
        if (words.Length is < 3 or > Longest || !char.IsLetter(words[0]))
        {
            return null;
        }

        var name = words.TrimEnd(" :\t");
        var hasColon = name.Length < words.Length && words[name.Length..].Contains(':');
        if (ByWords.TryGetValue(name, out var known))
        {
            return known.NeedsColon && !hasColon ? null : known;
        }

        return Joined(name) ?? WithBracket(name) ?? OfBody(name);
    }

    /// <summary>The kind alone.</summary>
    public static SectionKind? KindOf(ReadOnlySpan<char> words) => Find(words)?.Kind;

    /// <summary>The words head something that belongs to the whole document, such as a list of tasks at its end.</summary>
    public static bool IsTail(ReadOnlySpan<char> words) => words.Length is > 3 and <= Longest && Tails.Contains(words.TrimEnd(" :\t"));

    /// <summary>"Beslutning/aftale", "Drøftelse og beslutning": known where both parts are.</summary>
    private static SectionName? Joined(ReadOnlySpan<char> name)
    {
        var (at, width) = Joint(name);
        if (at <= 0 || !ByWords.TryGetValue(name[..at].TrimEnd(), out var first) || Find(name[(at + width)..].TrimStart()) is not { } second)
        {
            return null;
        }

        return Array.IndexOf(Order, first.Kind) <= Array.IndexOf(Order, second.Kind)
            ? first with { IsMixed = false, MayCarryText = true, NeedsColon = false }
            : second with { IsMixed = false, MayCarryText = true, NeedsColon = false };
    }

    private static (int At, int Width) Joint(ReadOnlySpan<char> name)
    {
        var sign = name.IndexOfAny('/', '&', ',');
        var and = name.IndexOf(" og ", StringComparison.Ordinal);
        return and > 0 && (sign < 0 || and < sign) ? (and, 4) : (sign, 1);
    }

    /// <summary>"Beslutning (foreløbig)".</summary>
    private static SectionName? WithBracket(ReadOnlySpan<char> name)
    {
        var open = name.EndsWith(")", StringComparison.Ordinal) ? name.LastIndexOf('(') : -1;
        return open > 3 && ByWords.TryGetValue(name[..open].TrimEnd(), out var known) && !known.NeedsColon ? known : null;
    }

    /// <summary>"Økonomiudvalgets indstilling": a body in the genitive before a known noun.</summary>
    private static SectionName? OfBody(ReadOnlySpan<char> name)
    {
        var space = name.LastIndexOf(' ');
        if (space < 4 || !char.IsUpper(name[0]) || name[space - 1] != 's')
        {
            return null;
        }

        foreach (var head in GenitiveHeads)
        {
            if (name[(space + 1)..].Equals(head, StringComparison.OrdinalIgnoreCase))
            {
                return ByWords.TryGetValue(head, out var known) ? known : null;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, SectionName> Read()
    {
        var never = File["NeverInline"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, SectionName>(StringComparer.OrdinalIgnoreCase);
        Add("Mixed", SectionKind.Decision, isMixed: true);
        Add("DecisionWithColon", SectionKind.Decision, needsColon: true);
        Add("DiscussionWithColon", SectionKind.Discussion, needsColon: true);
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            Add(kind.ToString(), kind);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string group, SectionKind kind, bool isMixed = false, bool needsColon = false)
        {
            foreach (var name in File[group])
            {
                names.TryAdd(name, new SectionName(kind, isMixed, needsColon, !never.Contains(name)));
            }
        }
    }
}
