using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Erasure;

/// <summary>
/// How texts mean a person: the whole name, parts of it, aliases, initials, addresses. What another person or the organisation itself is
/// called as well is not taken from them; it is told among <see cref="Spared"/>.
/// </summary>
public sealed class PersonMarks
{
    /// <summary>One unit for one: the places of sentences in minutes are counted in units, and must stay true.</summary>
    private const char Blank = '█';

    private const string Begins = @"(?<![\p{L}\p{N}]|\p{Lu}\p{Ll}*-)";

    /// <summary>With the genitive: "Mettes", "Jens'", "MR's". "Mette-Marie" is somebody else, "Rosenlund-sagen" is not.</summary>
    private const string Ends = @"(?:['’]?[sS]|['’])?(?![\p{L}\p{N}]|-\p{Lu})";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ImmutableArray<(MarkKind Kind, Regex Pattern)> patterns;

    private PersonMarks(ImmutableArray<(MarkKind Kind, Regex Pattern)> patterns, ImmutableArray<string> needles, ImmutableArray<string> spared) =>
        (this.patterns, Needles, Spared) = (patterns, needles, spared);

    /// <summary>A text that has none of these, letter case aside, has no mark.</summary>
    public ImmutableArray<string> Needles { get; }

    /// <summary>Words of the person that stay where they stand alone, as they are the words of somebody or something else too.</summary>
    public ImmutableArray<string> Spared { get; }

    public static PersonMarks Of(Person person, Organisation organisation)
    {
        var names = person.Aliases.Prepend(person.Name).Select(Words).Where(words => words.Length > 0).ToList();
        var others = organisation.People.Values.Where(other => other.Id != person.Id).ToList();
        var taken = WordsOfOthers(organisation, others);
        var wholeTaken = others.SelectMany(other => other.Aliases.Prepend(other.Name)).Select(name => string.Join(' ', Words(name)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = names.SelectMany(words => words).Where(IsNamePart).Distinct(StringComparer.Ordinal).ToList();
        var (sparedParts, ownParts) = (parts.Where(taken.Contains).ToList(), parts.Where(part => !taken.Contains(part)).ToList());
        var initials = string.IsNullOrWhiteSpace(person.Initials) ? null : person.Initials.Trim();
        var initialsTaken = initials is not null && (taken.Contains(initials) || others.Any(other => other.Initials == initials));
        string[] addresses = [.. new[] { person.Email, person.SignInName, person.ExternalId }.OfType<string>().Where(one => one.Trim().Length > 1)
            .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(one => one.Length)];

        List<(MarkKind, Regex)> patterns =
        [
            .. addresses.Select(one => (MarkKind.Address, Made(
                @"(?<![\p{L}\p{N}._%+-])" + Regex.Escape(one.Trim()) + @"(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])", RegexOptions.IgnoreCase))),
            .. names.SelectMany(words => Forms(words, ownParts)).Where(form => !wholeTaken.Contains(string.Join(' ', form)))
                .OrderByDescending(form => form.Length)
                .Select(form => (MarkKind.Name, Made(Begins + string.Join(@"\s+", form.Select(Regex.Escape)) + Ends, RegexOptions.IgnoreCase))),
            .. ownParts.Select(part => (MarkKind.PartOfName, Made(
                Begins + $"(?:{Regex.Escape(part)}|{Regex.Escape(part.ToUpperInvariant())})" + Ends, RegexOptions.None))),
        ];
        if (initials is not null && !initialsTaken)
        {
            // "MR-2026-001" is a number, not a person.
            patterns.Add((MarkKind.Initials, Made(Begins + Regex.Escape(initials) + @"(?!-\d)" + Ends, RegexOptions.None)));
        }

        return new PersonMarks(
            [.. patterns],
            [.. parts.Concat(addresses).Concat(initials is null ? [] : [initials]).SelectMany(one => new[] { one, one.ToUpperInvariant(), one.ToLowerInvariant() }).Distinct()],
            [.. sparedParts, .. initialsTaken ? [initials!] : Array.Empty<string>()]);
    }

    /// <summary>The places in a text, first to last; none lies in another.</summary>
    public IReadOnlyList<Mark> In(string text)
    {
        var covered = new bool[text.Length];
        var marks = new List<Mark>();
        foreach (var (kind, pattern) in patterns)
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!covered.AsSpan(match.Index, match.Length).Contains(true))
                {
                    covered.AsSpan(match.Index, match.Length).Fill(true);
                    marks.Add(new Mark(match.Index, match.Length, kind));
                }
            }
        }

        marks.Sort((one, other) => one.Start.CompareTo(other.Start));
        return marks;
    }

    /// <summary>The text with what stands at the marks made unreadable, and as long as it was.</summary>
    public static string Masked(string text, IEnumerable<Mark> marks)
    {
        var units = text.ToCharArray();
        foreach (var mark in marks)
        {
            units.AsSpan(mark.Start, mark.Length).Fill(Blank);
        }

        return new string(units);
    }

    /// <summary>"Mette Kirstine Rosenlund" is also "Mette Rosenlund", "M. Rosenlund" and "Rosenlund, Mette".</summary>
    private static IEnumerable<string[]> Forms(string[] words, List<string> ownParts)
    {
        yield return words;
        if (words.Length < 2)
        {
            yield break;
        }

        yield return [words[0], words[^1]];
        yield return [$"{words[^1]},", words[0]];
        if (ownParts.Contains(words[^1]))
        {
            yield return [$"{words[0][0]}.", words[^1]];
        }
    }

    private static HashSet<string> WordsOfOthers(Organisation organisation, IEnumerable<Person> others) =>
        others.SelectMany(other => other.Aliases.Prepend(other.Name))
            .Concat(organisation.Departments.Values.SelectMany(department => department.Aliases.Prepend(department.Name)))
            .Concat(organisation.Positions.Values.Select(position => position.Title))
            .Concat(organisation.Forums.Values.SelectMany(forum => forum.GroupNames.Prepend(forum.Abbreviation).Prepend(forum.Name)))
            .Append(organisation.Municipality)
            .SelectMany(Words)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string name) => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"von" and "R." alone mean nobody.</summary>
    private static bool IsNamePart(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter == '-');

    private static Regex Made(string pattern, RegexOptions options) => new(pattern, options | RegexOptions.CultureInvariant, Patience);
}

/// <summary>Where a text means the person; in UTF-16 units.</summary>
public sealed record Mark(int Start, int Length, MarkKind Kind);

/// <summary>By what a text means the person.</summary>
public enum MarkKind
{
    Name,
    PartOfName,
    Initials,
    Address,
}
