using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory.Differences;
using FollowUp.Mining.People;
using Marten;

namespace FollowUp.Features.Directory;

/// <summary>Stores what an import changes and nothing else, with the line of the log that tells of it.</summary>
internal static class DirectoryWriter
{
    /// <param name="known">Read behind <see cref="DirectoryLock"/>.</param>
    public static Result<ImportDirectory.Counts> Store(IDocumentSession session, Organisation known, OrganisationDirectory file, Act act, DateOnly today)
    {
        if (DirectoryMerge.Merge(known, file, today) is not { } merged)
        {
            return new Refusal(RefusalCodes.DirectoryUnreadable);
        }

        var difference = DirectoryDifference.Between(known, merged);
        if (difference.Municipality is { } called)
        {
            session.Store(new Municipality(Municipality.TheId, called.After));
        }

        session.Store(difference.Departments.Select(change => change.After));
        session.Store(difference.People.Select(change => change.After));
        session.Store(difference.Positions.Select(change => change.After));
        session.Store(difference.Forums.Select(change => change.After));
        session.Store(difference.Meetings.Select(change => change.After));
        session.Store(difference.Absences.Select(change => change.After));
        session.Insert(DirectoryImport.Of(DirectoryChanges.Of(difference, known, merged, file), act));
        return new ImportDirectory.Counts(
            merged.Departments.Count, merged.People.Count, merged.Positions.Count, merged.Forums.Count, merged.Meetings.Length);
    }
}
