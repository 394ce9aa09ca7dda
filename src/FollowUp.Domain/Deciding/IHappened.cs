namespace FollowUp.Domain.Deciding;

/// <summary>Every event: something that happened, by somebody, at a moment.</summary>
public interface IHappened
{
    Act Act { get; }
}
