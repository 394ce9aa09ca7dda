namespace FollowUp.Cli.Commands;

/// <summary>It could not be done; the message is the one sentence that says why.</summary>
internal sealed class CannotException(string sentence) : Exception(sentence);
