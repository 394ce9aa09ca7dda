using System.Collections.Frozen;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>What a few words in a list of people are.</summary>
internal enum PersonWord
{
    Nothing,
    Name,
    FirstName,
    Initials,
    Position,
}

/// <summary>Tells names, initials and positions apart by their letters and by Lexicon/head-labels.txt.</summary>
internal static class PersonWords
{
    private const int LongestInitials = 4;

    private static readonly WordEndings Positions = new(HeadLabels.File["Position"]);
    private static readonly WordEndings NotPersons = new(HeadLabels.File["NotPerson"]);
    private static readonly FrozenSet<string> Particles = new[] { "von", "van", "de", "af", "la", "le", "du", "der", "den" }.ToFrozenSet();
    private static readonly FrozenSet<string> Affiliations = HeadLabels.File["Affiliation"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> AbsentMarks = HeadLabels.File["AbsentMark"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> PresentMarks = HeadLabels.File["PresentMark"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsAffiliation(string words) => Affiliations.Contains(words);

    /// <summary>"afbud", "fraværende": true; "til stede": false; null for anything else.</summary>
    public static bool? SaysAbsent(string words)
    {
        var mark = words.Trim(' ', '.', ':');
        return AbsentMarks.Contains(mark) || mark.StartsWith("afbud ", StringComparison.OrdinalIgnoreCase) ? true : PresentMarks.Contains(mark) ? false : null;
    }

    public static PersonWord KindOf(string words)
    {
        if (words.Length < 2)
        {
            return PersonWord.Nothing;
        }

        if (words.Length <= LongestInitials && words.All(char.IsUpper))
        {
            return PersonWord.Initials;
        }

        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= 6 && parts.All(p => IsNamePart(p) || Particles.Contains(p)) && IsNamePart(parts[0]) && !NotPersons.Fit(parts[^1])
            && !NotPersons.Fit(parts[0]) && !parts.Any(Positions.Fit)
            ? (parts.Length > 1 ? PersonWord.Name : PersonWord.FirstName)
            : words.Any(char.IsLetter) ? PersonWord.Position : PersonWord.Nothing;
    }

    /// <summary>"HR-chef Mette Lund" and "Mette Lund HR-chef": where the name begins and how long it is; length 0 where the words hold none.</summary>
    public static (int At, int Length) NameIn(string words)
    {
        for (var at = words.IndexOf(' ', StringComparison.Ordinal); at > 0; at = words.IndexOf(' ', at + 1))
        {
            if (EndsWithPosition(words[..at]) && KindOf(words[(at + 1)..]) == PersonWord.Name)
            {
                return (at + 1, words.Length - at - 1);
            }
        }

        for (var at = words.LastIndexOf(' '); at > 0; at = words.LastIndexOf(' ', at - 1))
        {
            if (KindOf(words[..at]) == PersonWord.Name && words[(at + 1)..].Split(' ').Any(Positions.Fit))
            {
                return (0, at);
            }
        }

        return (0, 0);
    }

    public static bool HoldsPosition(string words) => words.Split(' ', ',').Any(Positions.Fit);

    /// <summary>"(OL)" behind Ole Lund: the letters stand in the name in this order, the first of them first.</summary>
    public static bool AreInitialsOf(string initials, string name)
    {
        if (initials.Length is < 2 or > LongestInitials || !initials.All(char.IsLetter) || char.ToUpperInvariant(initials[0]) != char.ToUpperInvariant(name[0]))
        {
            return false;
        }

        var at = 0;
        foreach (var letter in initials)
        {
            at = name.IndexOf(letter.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithPosition(string words) => Positions.Fit(words[(words.LastIndexOf(' ') + 1)..]);

    private static bool IsNamePart(string part)
    {
        if (!char.IsUpper(part[0]) || (part.Length == 1 && !char.IsLetter(part[0])))
        {
            return false;
        }

        var hasSmall = false;
        for (var i = 0; i < part.Length; i++)
        {
            if (!char.IsLetter(part[i]) && part[i] is not ('-' or '.' or '\'' or '´' or '’'))
            {
                return false;
            }

            hasSmall |= i > 0 && char.IsLower(part[i]);
        }

        return hasSmall || part.Length is <= 2 or > 4;
    }
}
