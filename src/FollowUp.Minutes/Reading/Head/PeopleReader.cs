using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>A person in a list.</summary>
/// <param name="IsAbsent">What a mark or a box beside the name says; null where there is none.</param>
/// <param name="HasBox">The mark is a box to tick.</param>
/// <param name="Part">"referent", "ordstyrer" and the like, where the list says so.</param>
internal sealed record NamedPerson(Attendee Who, bool? IsAbsent, bool HasBox, HeadField? Part);

/// <summary>
/// Reads lists of people: "Karen Elmelund (Direktør), Ole Lund (OL)", "Mette Lund, ML, HR-chef", "ML - Mette Lund", "[x] Mette Lund",
/// "ML, PH og JN". A list may run over lines and cells.
/// </summary>
internal static class PeopleReader
{
    /// <summary>A list of people that is longer is none.</summary>
    private const int LongestList = 6000;

    public static List<NamedPerson> Read(string text, SourceSpan span)
    {
        var items = PersonItems.In(text, span.Length > LongestList ? span with { End = span.Start + LongestList } : span);
        var hasFullNames = items.Any(i => i.Kind == PersonWord.Name);
        var affiliations = items.SelectMany(i => i.Details).Count(PersonWords.IsAffiliation);
        var people = new List<Draft>();
        foreach (var item in items)
        {
            var last = people.Count > 0 ? people[^1] : null;
            switch (item.Kind)
            {
                case PersonWord.Name:
                case PersonWord.FirstName when !hasFullNames && (last?.Position is null || !item.FollowsAnd):
                    people.Add(New(item, item.Words));
                    break;
                case PersonWord.Initials when last is { Initials: null, IsByName: true } && !item.OpensLine && (PersonWords.AreInitialsOf(item.Words, last.Name) || !PersonWords.IsAffiliation(item.Words)):
                    last.Initials = item.Words;
                    last.End = item.Place.End;
                    break;
                case PersonWord.Initials when !hasFullNames && !PersonWords.IsAffiliation(item.Words):
                    people.Add(New(item, item.Words));
                    people[^1].Initials = item.Words;
                    people[^1].IsByName = false;
                    break;
                case PersonWord.Position or PersonWord.FirstName or PersonWord.Nothing or PersonWord.Initials when last is not null:
                    // "Fælles-TR Jytte Rahbek, FOA (JR)": the initials stand behind the union.
                    last.Initials ??= last.IsByName ? item.Details.FirstOrDefault(d => PersonWords.AreInitialsOf(d, last.Name) && d.All(char.IsUpper)) : null;
                    Extend(last, item);
                    break;
            }
        }

        return [.. people.Select(p => p.Done())];

        Draft New(PersonItem item, string name)
        {
            var draft = new Draft(name, item.Place.Start, item.Place.End) { IsAbsent = item.IsAbsent, HasBox = item.HasBox };
            foreach (var detail in item.Details)
            {
                if (PersonWords.SaysAbsent(detail) is { } absent)
                {
                    draft.IsAbsent = absent;
                }
                else if (PersonWords.AreInitialsOf(detail, name) && (detail.All(char.IsUpper) || detail.Length == 4) && (affiliations < 2 || !PersonWords.IsAffiliation(detail)))
                {
                    draft.Initials ??= detail;
                }
                else if (detail.Length > 4 || PersonWords.HoldsPosition(detail))
                {
                    draft.Position = draft.Position is null ? detail : $"{draft.Position}, {detail}";
                }
            }

            return draft;
        }
    }

    private static void Extend(Draft person, PersonItem item)
    {
        if (PersonWords.SaysAbsent(item.Words) is { } absent)
        {
            person.IsAbsent = absent;
        }
        else if (item.Words.Length > 2 && !item.OpensLine && person.IsByName && person.IsAbsent is null)
        {
            var joint = item.FollowsAnd ? " og " : ", ";
            person.Position = person.Position is null ? item.Words : person.Position + joint + item.Words;
            person.End = item.Place.End;
        }
    }

    private sealed class Draft(string name, int start, int end)
    {
        public string Name { get; } = name;

        public int End { get; set; } = end;

        public string? Position { get; set; }

        public string? Initials { get; set; }

        public bool? IsAbsent { get; set; }

        public bool HasBox { get; set; }

        /// <summary>False where the list gives initials alone.</summary>
        public bool IsByName { get; set; } = true;

        public NamedPerson Done() =>
            new(new Attendee(Name, Position, Initials, new SourceSpan(start, Math.Max(start, End))), IsAbsent, HasBox, PartIn(Position));

        private static HeadField? PartIn(string? position) => position is null ? null
            : position.Contains("referent", StringComparison.OrdinalIgnoreCase) ? HeadField.MinuteTaker
            : position.Contains("ordstyrer", StringComparison.OrdinalIgnoreCase) || position.Contains("mødeleder", StringComparison.OrdinalIgnoreCase)
                || position.StartsWith("formand", StringComparison.OrdinalIgnoreCase) || position.StartsWith("dirigent", StringComparison.OrdinalIgnoreCase) ? HeadField.Chair
            : null;
    }
}
