using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Something about a proposal that the secretary should look at.</summary>
/// <param name="Code">Stable: <c>owner-differs</c>, <c>deadline-differs</c>, <c>deadline-warning</c>; screens translate it.</param>
/// <param name="Message">English, for the command line.</param>
/// <param name="Span">The words that it is about.</param>
public sealed record MinedRemark(string Code, string Message, SourceSpan Span);
