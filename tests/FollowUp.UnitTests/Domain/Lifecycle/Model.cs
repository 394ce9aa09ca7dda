using System.Collections.Immutable;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>Where a commitment stands, in words of the model's own.</summary>
internal enum Stand
{
    Waiting,
    SaidDone,
    Done,
    Dropped,

    /// <summary>Another stands for it.</summary>
    InAnother,

    /// <summary>Its parts stand for it.</summary>
    InParts,
}

/// <summary>How it is with a member of a duty that each owes a receipt of.</summary>
internal enum Part
{
    Owes,
    Gave,
    LetOff,
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

    /// <summary>Who owes a receipt, and how it is with them; null when it is no duty of each.</summary>
    public ImmutableSortedDictionary<string, Part>? Members { get; init; }

    private bool IsSettled => Stand is Stand.Done or Stand.Dropped or Stand.InAnother or Stand.InParts;

    /// <summary>The table: one line a command.</summary>
    public (Answer Answer, Model After) Do(Command command) => (command, Stand) switch
    {
        (Command.Assign, _) when IsSettled => No,
        (Command.Assign c, _) => Responsible.SequenceEqual(c.To) ? Same : Members is not null ? No : Yes("ResponsibleAssigned", this with { Responsible = c.To }),

        (Command.Move, _) when IsSettled => No,
        (Command.Move c, _) when Due == c.Day => Same,
        (Command.Move { Day: < 0 }, _) => No,
        (Command.Move c, _) when Due is null => Yes("DeadlineSet", this with { Due = c.Day }),
        (Command.Move { Why: false }, _) => No,
        (Command.Move c, _) => Yes("DeadlineMoved", this with { Due = c.Day, Moved = Moved + 1 }),

        (Command.Note c, _) => !IsSettled && c.Words ? Yes("ProgressNoted", this) : No,
        (Command.Report, Stand.Waiting) when Members?.ContainsValue(Part.Owes) == true => No,
        (Command.Report, Stand.Waiting) => Yes("ReportedDone", this with { Stand = Stand.SaidDone }),
        (Command.Report, Stand.SaidDone) => Same,
        (Command.Report, _) => No,

        (Command.Accept, Stand.Waiting or Stand.SaidDone) => Yes("AcceptedAsDone", this with { Stand = Stand.Done }),
        (Command.Accept, Stand.Done) => Same,
        (Command.Accept, _) => No,

        (Command.Reopen, Stand.Waiting) or (Command.Reopen { Why: false }, _) => No,
        (Command.Reopen, _) => Yes("Reopened", this with { Stand = Stand.Waiting }),

        (Command.Cancel, Stand.Dropped) => Same,
        (Command.Cancel, _) when IsSettled => No,
        (Command.Cancel { Why: false }, _) => No,
        (Command.Cancel, _) => Yes("Cancelled", this with { Stand = Stand.Dropped }),

        (Command.Merge, Stand.InAnother) => Same,
        (Command.Merge, _) => IsSettled ? No : Yes("MergedInto", this with { Stand = Stand.InAnother }),
        (Command.Split, _) => IsSettled ? No : Yes("SplitInto", this with { Stand = Stand.InParts }),

        (Command.AskEach or Command.Receipt or Command.TakeBack or Command.LetOff or Command.AddOne, _) when IsSettled => No,
        (Command.AskEach c, _) => Members is not null ? Same : Stand == Stand.SaidDone || c.Of.IsEmpty ? No : Yes(
            "CollectiveDutyOpened", this with { Responsible = c.Of, Members = c.Of.ToImmutableSortedDictionary(name => name, _ => Part.Owes) }),
        (Command.Receipt c, _) => PartOf(c.Who) switch
        {
            Part.Owes => DoneIfAll(Round("ReceiptGiven", With(c.Who, Part.Gave))),
            Part.Gave => Same,
            _ => No,
        },
        (Command.TakeBack c, _) => PartOf(c.Who) is not { } part ? No : part != Part.Gave ? Same : !c.Why ? No
            : Yes("ReceiptWithdrawn", With(c.Who, Part.Owes) with { Stand = Stand.Waiting }),
        (Command.LetOff c, _) => PartOf(c.Who) switch
        {
            Part.LetOff => Same,
            Part.Owes when c.Why && Members!.Values.Count(part => part != Part.LetOff) > 1 =>
                DoneIfAll(Yes("MemberExcused", With(c.Who, Part.LetOff) with { Responsible = Responsible.Remove(c.Who) })),
            _ => No,
        },
        (Command.AddOne c, _) => Members is null ? No : PartOf(c.Who) is Part.Owes or Part.Gave ? Same
            : Yes("MemberAdded", With(c.Who, Part.Owes) with { Responsible = Responsible.Add(c.Who), Stand = Stand.Waiting }),

        (Command.Relist c, _) => Meetings.Contains(c.Meeting) ? Same : Round("Relisted", this with { Meetings = Meetings.Add(c.Meeting) }),
        (Command.Remind, _) => Round("Reminded", this),
        _ => throw new ShouldAssertException($"The table has no line for {command}."),
    };

    private Part? PartOf(string who) => Members?.TryGetValue(who, out var part) == true ? part : null;

    private Model With(string who, Part part) => this with { Members = Members!.SetItem(who, part) };

    /// <summary>When nobody owes anything any more, it is said to be done in the same breath.</summary>
    private static (Answer, Model) DoneIfAll((Answer Answer, Model After) done) =>
        done.After is { Stand: Stand.Waiting } after && !after.Members!.ContainsValue(Part.Owes)
            ? after.Yes("ReportedDone", after with { Stand = Stand.SaidDone })
            : done;

    private (Answer, Model) No => (Answer.No, this);

    private (Answer, Model) Same => (Answer.Same, this);

    /// <summary>Somebody decided: whoever looked before has seen something older.</summary>
    private (Answer, Model) Yes(string happened, Model after) => (Answer.Yes, after.Counting(happened) with { Seen = Seen + 1 });

    private static (Answer, Model) Round(string happened, Model after) => (Answer.Yes, after.Counting(happened));

    private Model Counting(string happened) => this with { Happened = Happened.SetItem(happened, Happened.GetValueOrDefault(happened) + 1) };
}
