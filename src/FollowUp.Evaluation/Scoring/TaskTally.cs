namespace FollowUp.Evaluation.Scoring;

/// <summary>Counts of tasks, of one document or of many together.</summary>
/// <param name="Found">Required tasks with a proposal on them.</param>
/// <param name="False">Proposals on no task.</param>
/// <param name="Missed">Required tasks without a proposal.</param>
/// <param name="Who">Of the found, those with the right responsible.</param>
/// <param name="When">Of the found, those with the right deadline (none where gold has none).</param>
/// <param name="Complete">Of the found, those with both.</param>
/// <param name="Dated">Required tasks that have a deadline.</param>
/// <param name="DatedRight">Of those, the found with the right deadline.</param>
public readonly record struct TaskTally(int Found, int False, int Missed, int Who, int When, int Complete, int Dated, int DatedRight)
{
    /// <summary>How well tasks are found.</summary>
    public Rates Detection => Rates.Of(Found, False, Missed);

    /// <summary>The same where a proposal counts only if responsible and deadline are right as well.</summary>
    public Rates Completeness => Rates.Of(Complete, False + Found - Complete, Missed + Found - Complete);

    /// <summary>Share of the found with the right responsible.</summary>
    public double WhoShare => (double)Who / Math.Max(Found, 1);

    /// <summary>Share of the found with the right deadline.</summary>
    public double WhenShare => (double)When / Math.Max(Found, 1);

    /// <summary>Both together.</summary>
    public static TaskTally operator +(TaskTally a, TaskTally b) => new(
        a.Found + b.Found, a.False + b.False, a.Missed + b.Missed, a.Who + b.Who, a.When + b.When, a.Complete + b.Complete, a.Dated + b.Dated, a.DatedRight + b.DatedRight);

    /// <summary>Both together.</summary>
    public static TaskTally Add(TaskTally left, TaskTally right) => left + right;
}
