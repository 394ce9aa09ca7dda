namespace FollowUp.Features.Access;

/// <summary>The caller may not send this request; the doors answer 401 or 403.</summary>
public sealed class AccessDeniedException(string request) : Exception($"The caller may not send {request}.");
