using FollowUp.Features.Directory.Names;
using Marten;

namespace FollowUp.Features.Directory;

/// <summary>One document that changes whenever any part of the directory does, in the same transaction.</summary>
/// <param name="Value">Another one after each write; says nothing but "as it was" or "not as it was".</param>
public sealed record DirectoryVersion(Guid Id, Guid Value)
{
    public static Guid TheId { get; } = new("0f011011-0000-7000-8000-000000000002");
}

/// <summary>Sees to it that nobody who writes to the directory can forget its version.</summary>
public sealed class DirectoryVersionKeeper : DocumentSessionListenerBase
{
    private static readonly HashSet<Type> Parts =
    [
        typeof(Municipality), typeof(Department), typeof(Position), typeof(Forum), typeof(ForumPolicy), typeof(Meeting), typeof(Person), typeof(Absence),
        typeof(LearnedName),
    ];

    public override Task BeforeSaveChangesAsync(IDocumentSession session, CancellationToken token)
    {
        if (session.PendingChanges.Operations().Any(operation => Parts.Contains(operation.DocumentType)))
        {
            session.Store(new DirectoryVersion(DirectoryVersion.TheId, Guid.CreateVersion7()));
        }

        return Task.CompletedTask;
    }
}
