using FollowUp.Features.EventSourcing;
using Marten;
using Npgsql;

namespace FollowUp.Features.Directory;

/// <summary>
/// Whoever changes the directory by what it was reads it behind this lock, until the transaction ends: two imports at the same moment
/// come one after the other, and the second sees what the first did.
/// </summary>
internal static class DirectoryLock
{
    public static async Task<Organisation> LoadAsync(IDocumentSession session, CancellationToken cancellationToken)
    {
        await session.BeginTransactionAsync(cancellationToken);
        await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))");
        hold.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{FollowUpStore.Schema} directory" });
        await session.ExecuteAsync(hold, cancellationToken);
        return await Organisation.LoadAsync(session, cancellationToken);
    }
}
