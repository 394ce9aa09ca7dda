using System.Collections.Immutable;
using FollowUp.Mining.People;

namespace FollowUp.Features.Directory.Differences;

/// <summary>A difference in words that people can check: names for ids, one line for each part. Pure.</summary>
public static class DirectoryChanges
{
    /// <param name="file">What was brought in; a kind of part that it names none of is a kind that it does not speak of.</param>
    public static ImmutableArray<DirectoryChange> Of(DirectoryDifference difference, Organisation before, Organisation after, OrganisationDirectory file)
    {
        var names = new DirectoryNamesOf(after);
        return
        [
            .. difference.Municipality is { } called
                ? [new DirectoryChange(ChangeKind.Changed, DirectoryPart.Municipality, called.After, [new FieldChange(DirectoryField.Name, called.Before, called.After)], [])]
                : Array.Empty<DirectoryChange>(),
            .. Named(difference.Departments, DirectoryPart.Department, d => d.Name, names.Of, _ => []),
            .. Named(difference.People, DirectoryPart.Person, p => p.Name, DirectoryNamesOf.Of, _ => []),
            .. Named(difference.Positions, DirectoryPart.Position, p => p.Title, names.Of, p => names.Periods(p)),
            .. Named(difference.Forums, DirectoryPart.Forum, f => f.Name, DirectoryNamesOf.Of, f => names.Periods(f)),
            .. Named(difference.Meetings, DirectoryPart.Meeting, names.NameOf, DirectoryNamesOf.Of, _ => []),
            .. Named(difference.Absences, DirectoryPart.Absence, a => names.Person(a.PersonId), names.Of, _ => []),
            .. NotNamed(before, after, file),
        ];
    }

    private static IEnumerable<DirectoryChange> Named<T>(
        ImmutableArray<Change<T>> changes,
        DirectoryPart part,
        Func<T, string> name,
        Func<T, IEnumerable<(string Field, string? Value)>> fields,
        Func<T, IEnumerable<(string Role, string Who, DateOnly From, DateOnly? To)>> periods)
        where T : class =>
        from change in changes
        let line = new DirectoryChange(
            change.Before is null ? ChangeKind.Added : ChangeKind.Changed, part, name(change.After),
            [
                .. fields(change.After)
                    .Zip(change.Before is { } old ? fields(old) : fields(change.After).Select(f => (f.Field, Value: (string?)null)))
                    .Where(pair => pair.First.Value != pair.Second.Value)
                    .Select(pair => new FieldChange(pair.First.Field, pair.Second.Value, pair.First.Value)),
            ],
            [.. PeriodsOf([.. change.Before is { } earlier ? periods(earlier) : []], [.. periods(change.After)])])
        orderby line.Name
        select line;

    /// <summary>A period is known by who, as what and from when; another last day ends it or lets it go on.</summary>
    private static IEnumerable<PeriodChange> PeriodsOf(
        ImmutableArray<(string Role, string Who, DateOnly From, DateOnly? To)> before,
        ImmutableArray<(string Role, string Who, DateOnly From, DateOnly? To)> after)
    {
        foreach (var now in after.Except(before))
        {
            var was = before.Any(p => (p.Role, p.Who, p.From) == (now.Role, now.Who, now.From));
            yield return new PeriodChange(was && now.To is not null ? PeriodKind.Ends : PeriodKind.Begins, now.Role, now.Who, now.From, now.To);
        }

        foreach (var gone in before.Where(p => !after.Any(now => (now.Role, now.Who, now.From) == (p.Role, p.Who, p.From))))
        {
            yield return new PeriodChange(PeriodKind.TakenBack, gone.Role, gone.Who, gone.From, gone.To);
        }
    }

    private static IEnumerable<DirectoryChange> NotNamed(Organisation before, Organisation after, OrganisationDirectory file)
    {
        IEnumerable<DirectoryChange> Left<T>(DirectoryPart part, IEnumerable<T> known, int named, Func<T, bool> isNamed, Func<T, string> name) =>
            named == 0 ? [] : known.Where(one => !isNamed(one)).Select(name).Order(DanishOrder.Names)
                .Select(one => new DirectoryChange(ChangeKind.NotNamed, part, one, [], []));

        var people = file.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Left(
                DirectoryPart.Department, before.Departments.Values, file.Departments.Length,
                d => file.Departments.Any(f => f.Name == d.Name), d => d.Name),
            .. Left(
                DirectoryPart.Person, before.People.Values.Where(p => p.LeftOn is null), file.People.Length,
                p => people.Contains(after.People[p.Id].ExternalId), p => p.Name),
            .. Left(DirectoryPart.Position, before.Positions.Values, file.Positions.Length, p => file.Positions.Any(f => f.Title == p.Title), p => p.Title),
            .. Left(DirectoryPart.Forum, before.Forums.Values, file.Forums.Length, o => file.Forums.Any(f => f.Name == o.Name), o => o.Name),
        ];
    }
}
