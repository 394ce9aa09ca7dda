namespace FollowUp.Features.Access;

/// <summary>Every request says who may send it; one that does not say so is not answered (architecture test).</summary>
public interface IGuarded
{
    /// <summary>True when the caller may come in. What they then see is narrowed further by <see cref="ActionItemVisibility"/>.</summary>
    bool MayEnter(Caller caller);
}
