using FollowUp.Features.ActionItems.ReadModels;

namespace FollowUp.Features.ActionItems.AsOf;

/// <summary>An item as it was known at a moment, beside what it is now.</summary>
/// <param name="Now">Decides who may see and read it: nobody gets a right back by asking about the past.</param>
public sealed record RowAsOf(ActionItemRow Then, ActionItemRow Now)
{
    public Guid Id => Now.Id;
}
