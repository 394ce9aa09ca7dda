using System.Collections.Immutable;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>Where a commitment stands, in words of the model's own.</summary>
internal enum Stand
{
    Waiting,
    SaidDone,
    Done,
    Dropped,
}

/// <summary>What comes of a command: something happened, nothing as it is so already, or no.</summary>
internal enum Answer
{
    Yes,
    Same,
    No,
}

/// <summary>
/// A commitment as one would keep it on paper, without events: the table below says what each command comes to in each stand. It
/// knows nothing of the code that it is held against.
/// </summary>
internal sealed record Model(
    Stand Stand, int? Due, ImmutableList<string> Responsible, int Moved, int Seen, ImmutableHashSet<int> Meetings, ImmutableDictionary<string, int> Happened)
{
    public static Model New { get; } = new(Stand.Waiting, null, [], 0, 1, [], ImmutableDictionary<string, int>.Empty.Add("ActionItemRegistered", 1));

    private bool IsSettled => Stand is Stand.Done or Stand.Dropped;

    /// <summary>The table: one line a command.</summary>
    public (Answer Answer, Model After) Do(Command command) => (command, Stand) switch
    {
        (Command.Assign, _) when IsSettled => No,
        (Command.Assign c, _) => Responsible.SequenceEqual(c.To) ? Same : Yes("ResponsibleAssigned", this with { Responsible = c.To }),

        (Command.Move, _) when IsSettled => No,
        (Command.Move c, _) when Due == c.Day => Same,
        (Command.Move { Day: < 0 }, _) => No,
        (Command.Move c, _) when Due is null => Yes("DeadlineSet", this with { Due = c.Day }),
        (Command.Move { Why: false }, _) => No,
        (Command.Move c, _) => Yes("DeadlineMoved", this with { Due = c.Day, Moved = Moved + 1 }),

        (Command.Note c, _) => !IsSettled && c.Words ? Yes("ProgressNoted", this) : No,
        (Command.Report, Stand.Waiting) => Yes("ReportedDone", this with { Stand = Stand.SaidDone }),
        (Command.Report, Stand.SaidDone) => Same,
        (Command.Report, _) => No,

        (Command.Accept, Stand.Waiting or Stand.SaidDone) => Yes("AcceptedAsDone", this with { Stand = Stand.Done }),
        (Command.Accept, Stand.Done) => Same,
        (Command.Accept, _) => No,

        (Command.Reopen, Stand.Waiting) or (Command.Reopen { Why: false }, _) => No,
        (Command.Reopen, _) => Yes("Reopened", this with { Stand = Stand.Waiting }),

        (Command.Cancel, Stand.Dropped) => Same,
        (Command.Cancel, Stand.Done) or (Command.Cancel { Why: false }, _) => No,
        (Command.Cancel, _) => Yes("Cancelled", this with { Stand = Stand.Dropped }),

        (Command.Relist c, _) => Meetings.Contains(c.Meeting) ? Same : Round("Relisted", this with { Meetings = Meetings.Add(c.Meeting) }),
        (Command.Remind, _) => Round("Reminded", this),
        _ => throw new ShouldAssertException($"The table has no line for {command}."),
    };

    private (Answer, Model) No => (Answer.No, this);

    private (Answer, Model) Same => (Answer.Same, this);

    /// <summary>Somebody decided: whoever looked before has seen something older.</summary>
    private (Answer, Model) Yes(string happened, Model after) => (Answer.Yes, after.Counting(happened) with { Seen = Seen + 1 });

    private static (Answer, Model) Round(string happened, Model after) => (Answer.Yes, after.Counting(happened));

    private Model Counting(string happened) => this with { Happened = Happened.SetItem(happened, Happened.GetValueOrDefault(happened) + 1) };
}

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
}
