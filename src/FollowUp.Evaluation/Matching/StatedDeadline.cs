namespace FollowUp.Evaluation.Matching;

/// <summary>A deadline in the form of the JSON contract; days are ISO dates, null where there is none.</summary>
public sealed record StatedDeadline(string Text, string? Date, string? Earliest, string? Latest);
