using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Differences;

/// <summary>
/// What two states of the directory differ in, document by document; pure. There is no "removed": what a file does not name stays.
/// An import stores exactly this, and a preview shows exactly this.
/// </summary>
/// <param name="Municipality">Null: called as before.</param>
public sealed record DirectoryDifference(
    Change<string>? Municipality,
    ImmutableArray<Change<Department>> Departments,
    ImmutableArray<Change<Person>> People,
    ImmutableArray<Change<Position>> Positions,
    ImmutableArray<Change<Forum>> Forums,
    ImmutableArray<Change<Meeting>> Meetings,
    ImmutableArray<Change<Absence>> Absences)
{
    public bool IsEmpty => Municipality is null && Departments.IsEmpty && People.IsEmpty && Positions.IsEmpty
        && Forums.IsEmpty && Meetings.IsEmpty && Absences.IsEmpty;

    public static DirectoryDifference Between(Organisation before, Organisation after) => new(
        before.Municipality == after.Municipality ? null : new Change<string>(before.Municipality, after.Municipality),
        Of(before.Departments, after.Departments, SameDocument.Are),
        Of(before.People, after.People, SameDocument.Are),
        Of(before.Positions, after.Positions, SameDocument.Are),
        Of(before.Forums, after.Forums, SameDocument.Are),
        Of(before.AllMeetings.ToImmutableDictionary(m => m.Id), after.AllMeetings.ToImmutableDictionary(m => m.Id), (a, b) => a == b),
        Of(before.Absences.ToImmutableDictionary(a => a.Id), after.Absences.ToImmutableDictionary(a => a.Id), (a, b) => a == b));

    /// <summary>The directory that it was taken from, with all of it done.</summary>
    public Organisation ApplyTo(Organisation before) => before with
    {
        Municipality = Municipality?.After ?? before.Municipality,
        Departments = Over(before.Departments, Departments, d => d.Id),
        People = Over(before.People, People, p => p.Id),
        Positions = Over(before.Positions, Positions, p => p.Id),
        Forums = Over(before.Forums, Forums, f => f.Id),
        Meetings = [.. MeetingsOver(before).Where(m => m.CancelledOn is null)],
        CancelledMeetings = [.. MeetingsOver(before).Where(m => m.CancelledOn is not null)],
        Absences = [.. Over(before.Absences.ToImmutableDictionary(a => a.Id), Absences, a => a.Id).Values.OrderBy(a => a.From).ThenBy(a => a.Id)],
    };

    private IEnumerable<Meeting> MeetingsOver(Organisation before) =>
        Over(before.AllMeetings.ToImmutableDictionary(m => m.Id), Meetings, m => m.Id).Values.OrderBy(m => m.Date).ThenBy(m => m.Start);

    private static ImmutableArray<Change<T>> Of<T>(
        ImmutableDictionary<Guid, T> before, ImmutableDictionary<Guid, T> after, Func<T, T, bool> same)
        where T : class =>
        [
            .. from pair in after
               let old = before.GetValueOrDefault(pair.Key)
               where old is null || !same(old, pair.Value)
               select new Change<T>(old, pair.Value),
        ];

    private static ImmutableDictionary<Guid, T> Over<T>(ImmutableDictionary<Guid, T> before, ImmutableArray<Change<T>> changes, Func<T, Guid> id)
        where T : class =>
        before.SetItems(changes.Select(change => KeyValuePair.Create(id(change.After), change.After)));
}

/// <param name="Before">Null: it is new.</param>
public sealed record Change<T>(T? Before, T After)
    where T : class;
