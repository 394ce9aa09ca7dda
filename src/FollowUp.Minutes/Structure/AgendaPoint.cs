using System.Collections.Immutable;

namespace FollowUp.Minutes.Structure;

/// <summary>One point (punkt) of the agenda, as the minutes give it.</summary>
/// <param name="Number">The document's own number.</param>
/// <param name="Title">Without the time slot; the forum prefix ("CF - ") stays, as it is part of the printed title.</param>
/// <param name="Start">Start of the time slot in the title, local time.</param>
/// <param name="CaseNumber">Journalnummer as printed, misprints included.</param>
/// <param name="IsClosed">Lukket punkt: only its circle may see more than the number.</param>
/// <param name="Recommender">Who recommends: "Kommunaldirektøren" in "Kommunaldirektøren indstiller,".</param>
/// <param name="Span">The whole point, heading included.</param>
public sealed record AgendaPoint(
    int Number,
    string Title,
    TimeOnly? Start,
    TimeOnly? End,
    string? CaseNumber,
    bool IsClosed,
    ImmutableArray<Section> Sections,
    string? Recommender,
    ImmutableArray<Recommendation> Recommendations,
    Outcome Outcome,
    ImmutableArray<Attachment> Attachments,
    ImmutableArray<Attendee> Absent,
    SourceSpan Span);

/// <summary>A section under its heading (Anledning, Sagsfremstilling, Indstilling, Beslutning ...).</summary>
/// <param name="Heading">As printed, without Markdown marks and colon.</param>
/// <param name="Body">The place of the text below the heading.</param>
public sealed record Section(string Heading, SectionKind Kind, SourceSpan HeadingSpan, SourceSpan Body);

/// <summary>What a section is for, whatever the house calls it.</summary>
public enum SectionKind
{
    /// <summary>Anledning, Beslutningstema, Resume, Problemstilling.</summary>
    Occasion,

    /// <summary>Sagsfremstilling, Løsning, Baggrund.</summary>
    CasePresentation,

    /// <summary>Økonomi, Konsekvenser, Retsgrundlag and other side sections.</summary>
    Aspect,

    /// <summary>Indstilling.</summary>
    Recommendation,

    /// <summary>Beslutning, Referat, Konklusion.</summary>
    Decision,

    /// <summary>Historik: decisions of other bodies, pasted.</summary>
    History,

    /// <summary>Bilag.</summary>
    Attachments,

    /// <summary>A heading that is not known.</summary>
    Unknown,
}

/// <summary>One recommendation ("at Chefforum godkender ...").</summary>
public sealed record Recommendation(string Text, SourceSpan Span);

/// <summary>A document named under Bilag.</summary>
public sealed record Attachment(string Title, SourceSpan Span);

/// <summary>What the forum did with the point.</summary>
public enum Outcome
{
    None,
    Approved,
    Noted,
    Discussed,
    Postponed,
    Rejected,
    Decided,
}
