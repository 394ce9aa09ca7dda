using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.People;

/// <summary>The names that a document and the directory give: departments, positions, people, forums, groups, initials.</summary>
internal sealed class ActorNames
{
    private readonly FrozenDictionary<string, ImmutableArray<Known>> byFirstWord;

    private ActorNames(IEnumerable<Known> known) =>
        byFirstWord = known
            .GroupBy(k => k.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(k => k.Words.Length).ToImmutableArray(), StringComparer.Ordinal);

    public static ActorNames Of(MinutesDocument document, OrganisationDirectory? directory) =>
        new([.. FromDirectory(directory), .. FromDocument(document)]);

    /// <summary>The longest known name at the place, and the index behind it.</summary>
    public (MinedActor Actor, int Next)? At(string text, ImmutableArray<Word> words, int at, int end)
    {
        if (!byFirstWord.TryGetValue(Folded(words[at].Lower), out var candidates))
        {
            return null;
        }

        foreach (var known in candidates)
        {
            if (at + known.Words.Length <= end && Enumerable.Range(0, known.Words.Length).All(i => Folded(words[at + i].Lower) == known.Words[i])
                && (!known.IsCapitals || words[at].IsCapitals))
            {
                var next = at + known.Words.Length;
                return (new MinedActor(text[words[at].Start..words[next - 1].End], known.Kind, known.Normalized), next);
            }
        }

        return null;
    }

    private static IEnumerable<Known> FromDirectory(OrganisationDirectory? directory)
    {
        if (directory is null)
        {
            yield break;
        }

        foreach (var position in directory.Positions)
        {
            foreach (var name in position.Aliases.Prepend(position.Title))
            {
                yield return New(name, ActorKind.Position, position.Title);
            }
        }

        foreach (var department in directory.Departments)
        {
            foreach (var name in department.Aliases.Prepend(department.Name))
            {
                yield return New(name, ActorKind.Department, department.Name);
            }
        }

        foreach (var person in directory.People)
        {
            yield return New(person.Name, ActorKind.Person, person.Name);
            if (person.Initials is { Length: > 1 } initials)
            {
                yield return New(initials, ActorKind.Person, person.Name) with { IsCapitals = true };
            }
        }

        foreach (var forum in directory.Forums)
        {
            foreach (var group in forum.GroupNames)
            {
                yield return New(group, ActorKind.Group, group);
            }

            foreach (var name in forum.Aliases.Prepend(forum.Name))
            {
                yield return New(name, ActorKind.Forum, forum.Name);
            }

            if (forum.Abbreviation.Length > 1)
            {
                yield return New(forum.Abbreviation, ActorKind.Forum, forum.Name) with { IsCapitals = true };
            }
        }
    }

    private static IEnumerable<Known> FromDocument(MinutesDocument document)
    {
        if (document.Meeting.Forum is { Length: > 2 } forum)
        {
            yield return New(forum, ActorKind.Forum, forum);
        }

        var people = document.Meeting.Present.Concat(document.Meeting.Absent).Concat(document.AgendaPoints.SelectMany(p => p.Absent));
        foreach (var person in people)
        {
            yield return New(person.Name, ActorKind.Person, person.Name);
            if (person.Initials is { } initials)
            {
                yield return New(initials, ActorKind.Person, person.Name) with { IsCapitals = true };
            }
        }

        foreach (var name in DepartmentsIn(document.Text))
        {
            yield return New(name, ActorKind.Department, DepartmentName.Normal(name));
        }
    }

    /// <summary>What chiefs lead is a department: "Chefen for Økonomi &amp; Stab" gives "Økonomi &amp; Stab".</summary>
    private static HashSet<string> DepartmentsIn(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = Language.Words.In(text, new SourceSpan(0, text.Length));
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i + 1].Lower is "for" or "af" && words[i + 2].IsCapitalised
                && (words[i].Is(WordTraits.Position) || words[i].Is(WordTraits.BarePosition)))
            {
                var end = NamePhrase.End(words, i + 2, Math.Min(words.Length, i + 12));
                if (end > i + 2)
                {
                    var name = text[words[i + 2].Start..words[end - 1].End];
                    if (!name.Contains('\n', StringComparison.Ordinal))
                    {
                        names.Add(name);
                    }
                }
            }
        }

        return names;
    }

    private static Known New(string name, ActorKind kind, string normalized)
    {
        var words = Language.Words.In(name, new SourceSpan(0, name.Length)).Select(w => Folded(w.Lower)).ToArray();
        return new Known(words.Length == 0 ? [name] : words, kind, normalized, false);
    }

    /// <summary>"og" and "&amp;" are the same inside a name.</summary>
    private static string Folded(string lower) => lower == "og" ? "&" : lower;

    private sealed record Known(string[] Words, ActorKind Kind, string Normalized, bool IsCapitals);
}
