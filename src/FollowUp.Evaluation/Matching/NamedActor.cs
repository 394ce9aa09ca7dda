namespace FollowUp.Evaluation.Matching;

/// <summary>An actor as the words say it, and in base form where one is given.</summary>
public sealed record NamedActor(string Text, string Normalized);
