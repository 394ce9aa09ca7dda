using System.Collections.Immutable;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>What may be asked of the model, and of the code.</summary>
internal abstract record Command
{
    public sealed record Assign(ImmutableList<string> To) : Command;

    /// <param name="Day">Days from today.</param>
    public sealed record Move(int Day, bool Why) : Command;

    public sealed record Note(bool Words) : Command;

    public sealed record Report : Command;

    public sealed record Accept : Command;

    public sealed record Reopen(bool Why) : Command;

    public sealed record Cancel(bool Why) : Command;

    public sealed record Relist(int Meeting) : Command;

    public sealed record Remind : Command;

    public sealed record Merge : Command;

    public sealed record Split : Command;

    public sealed record AskEach(ImmutableList<string> Of) : Command;

    public sealed record Receipt(string Who) : Command;

    public sealed record TakeBack(string Who, bool Why) : Command;

    public sealed record LetOff(string Who, bool Why) : Command;

    public sealed record AddOne(string Who) : Command;
}
