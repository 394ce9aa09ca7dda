namespace FollowUp.Mining.Dates;

/// <summary>A time found in a text, at its place in that text.</summary>
/// <param name="Start">Its first character (UTF-16 unit).</param>
public sealed record TimeExpression(int Start, int Length, MinedDeadline Deadline)
{
    /// <summary>The character behind its last.</summary>
    public int End => Start + Length;

    /// <summary>The calendar can tell when it is.</summary>
    public bool IsDated => Deadline.Date is not null || Deadline.Earliest is not null || Deadline.Latest is not null;
}
