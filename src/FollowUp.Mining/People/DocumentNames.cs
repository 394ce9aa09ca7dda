using System.Buffers;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.People;

/// <summary>The names that minutes give themselves: who was there, with initials; what chiefs lead.</summary>
internal static class DocumentNames
{
    /// <summary>Longest name of a department that is looked for, in UTF-16 units.</summary>
    private const int LongestName = 120;

    private const int LongestInitials = 4;

    private static readonly SearchValues<string> Links = SearchValues.Create([" for ", " af "], StringComparison.Ordinal);

    public static IEnumerable<KnownName> Of(MinutesDocument document)
    {
        if (document.Meeting.Forum is { Length: > 2 } forum)
        {
            yield return KnownName.Of(forum, ActorKind.Forum, forum);
        }

        if (document.Meeting.MinuteTaker is { } taker)
        {
            yield return KnownName.Of("undertegnede", ActorKind.Person, taker.Name) with { IsCapitalised = false };
            yield return KnownName.Of("referenten", ActorKind.Person, taker.Name) with { IsCapitalised = false };
        }

        List<Attendee> people = [.. document.Meeting.Chair is { } chair ? [chair] : Array.Empty<Attendee>(), .. document.Meeting.MinuteTaker is { } writer ? [writer] : Array.Empty<Attendee>(), .. document.Meeting.Present, .. document.Meeting.Absent, .. document.AgendaPoints.SelectMany(p => p.Absent)];
        foreach (var person in people)
        {
            yield return KnownName.Of(person.Name, ActorKind.Person, person.Name);
            if (person.Initials is { } initials)
            {
                yield return KnownName.Of(initials, ActorKind.Person, person.Name) with { IsCapitals = true };
            }
        }

        // "Mette" is Mette Holm where only one Mette was there.
        foreach (var first in people.Select(p => p.Name).Distinct(StringComparer.Ordinal).GroupBy(n => n.Split(' ')[0], StringComparer.Ordinal))
        {
            if (first.Key.Length > 1 && first.Count() == 1)
            {
                yield return KnownName.Of(first.Key, ActorKind.Person, first.Single());
            }
        }

        foreach (var (name, initials) in Introduced(document.Text))
        {
            yield return KnownName.Of(initials, ActorKind.Person, name) with { IsCapitals = true };
        }

        foreach (var name in Departments(document.Text))
        {
            yield return KnownName.Of(name, ActorKind.Department, DepartmentName.Normal(name));
        }
    }

    /// <summary>"Mette Holm (MH)" anywhere in the text.</summary>
    private static IEnumerable<(string Name, string Initials)> Introduced(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf('('); at >= 0 && at + 3 < text.Length; at = text.IndexOf('(', at + 1))
        {
            var close = text.IndexOf(')', at, Math.Min(LongestInitials + 2, text.Length - at));
            if (close < at + 3 || !text.AsSpan(at + 1, close - at - 1).ContainsOnlyCapitals())
            {
                continue;
            }

            var initials = text[(at + 1)..close];
            var from = Math.Max(0, at - LongestName / 2);
            var words = Language.Words.In(text, new SourceSpan(from, at));
            var first = words.Length;
            while (first > 0 && words.Length - first < 4 && words[first - 1].IsCapitalised && !words[first - 1].Is(WordTraits.Position | WordTraits.BarePosition))
            {
                first--;
            }

            if (words.Length - first >= 2 && words[first].Text[0] == initials[0] && seen.Add(initials))
            {
                yield return (text[words[first].Start..words[^1].End], initials);
            }
        }
    }

    /// <summary>What chiefs lead is a department: "Chefen for Økonomi &amp; Stab" gives "Økonomi &amp; Stab".</summary>
    private static HashSet<string> Departments(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.AsSpan().IndexOfAny(Links); at >= 0;)
        {
            var behind = text.IndexOf(' ', at + 1) + 1;
            if (behind < text.Length && char.IsUpper(text[behind]))
            {
                Add(text, at, behind, names);
            }

            var next = text.AsSpan(behind).IndexOfAny(Links);

            // The two links may share a space: " for af ".
            at = next < 0 ? -1 : behind + next;
        }

        return names;
    }

    private static void Add(string text, int before, int behind, HashSet<string> names)
    {
        var start = before;
        while (start > 0 && before - start < 60 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        if (start == before || !new Word(Lexemes.Of(text.AsSpan(start, before - start)), start).Is(WordTraits.Position | WordTraits.BarePosition))
        {
            return;
        }

        var line = text.AsSpan(behind, Math.Min(LongestName, text.Length - behind));
        var length = line.IndexOf('\n');
        var words = Language.Words.In(text, new SourceSpan(behind, behind + (length < 0 ? line.Length : length)));
        var end = NamePhrase.End(words, 0, words.Length);
        if (end > 0)
        {
            names.Add(text[words[0].Start..words[end - 1].End]);
        }
    }

    private static bool ContainsOnlyCapitals(this ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return span.Length >= 2;
    }
}
