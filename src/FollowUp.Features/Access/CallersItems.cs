using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;

namespace FollowUp.Features.Access;

/// <summary>
/// Whether somebody without a position or forum has something to do. They are mailed about it, so they may open it: that one and
/// nothing else, as long as it is outstanding.
/// </summary>
public static class CallersItems
{
    /// <summary>Asks the database only where no role opens the door already.</summary>
    public static async Task<Caller> WithItemsAsync(this Caller caller, IDocumentStore store, CancellationToken cancellationToken)
    {
        if (caller.PersonId is null || caller.HasRole)
        {
            return caller;
        }

        await using var session = store.QuerySession();
        var own = RowCondition.All(FilteredRows.Outstanding, SeenRows.WithPartOf(caller.ResponsibleKeys));
        return caller with { HasItems = await session.Query<ActionItemRow>().That(own).AnyAsync(cancellationToken) };
    }
}
