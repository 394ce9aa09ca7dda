using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory.Differences;

namespace FollowUp.Features.Directory;

/// <summary>That somebody brought in a directory file, and how much it did; ids alone, the names stand in the directory.</summary>
/// <param name="PersonId">Null: the operator's command line.</param>
/// <param name="Ended">What somebody held or was and holds or is no more, and people who left.</param>
/// <param name="NotNamed">What the directory holds and the file did not name; it stays.</param>
public sealed record DirectoryImport(
    Guid Id, DateTimeOffset At, Guid? PersonId, Channel Channel, int Added, int Changed, int Ended, int NotNamed)
{
    public static DirectoryImport Of(IReadOnlyCollection<DirectoryChange> changes, Act act) => new(
        Guid.CreateVersion7(act.At), act.At, act.PersonId, act.Channel,
        changes.Count(change => change.Kind == ChangeKind.Added),
        changes.Count(change => change.Kind == ChangeKind.Changed),
        changes.Sum(change => change.Ended),
        changes.Count(change => change.Kind == ChangeKind.NotNamed));
}
