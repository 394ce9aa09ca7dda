namespace FollowUp.Minutes.Structure;

/// <summary>Something that was not understood, shown to the secretary.</summary>
/// <param name="Code">Stable, one of <see cref="DiagnosticCodes"/>; screens translate it.</param>
/// <param name="Message">English, for the command line.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, int? AgendaPoint, SourceSpan Span);

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    Information,
    Warning,
}
