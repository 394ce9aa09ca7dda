namespace FollowUp.Minutes.Structure;

/// <summary>A section under its heading (Anledning, Sagsfremstilling, Indstilling, Beslutning ...).</summary>
/// <param name="Heading">As printed, without Markdown marks and colon; empty for text that stands under the point's title alone.</param>
/// <param name="Body">The place of the text below the heading.</param>
public sealed record Section(string Heading, SectionKind Kind, SourceSpan HeadingSpan, SourceSpan Body)
{
    /// <summary>
    /// The section says what the meeting made of the point: <see cref="SectionKind.Decision"/>, <see cref="SectionKind.Discussion"/> or
    /// <see cref="SectionKind.Actions"/>. Promises stand here; anywhere else they are plans, proposals or history.
    /// </summary>
    public bool HoldsOutcome => Kind is SectionKind.Decision or SectionKind.Discussion or SectionKind.Actions;
}

/// <summary>What a section is for, whatever the house calls it. The names are in Lexicon/section-names.txt.</summary>
public enum SectionKind
{
    /// <summary>
    /// Why the point is on the agenda: Anledning, Beslutningstema, Resume, Problemstilling. Also text between the title and the first
    /// heading of a point that has its decision under a heading.
    /// </summary>
    Occasion,

    /// <summary>Sagsfremstilling, Løsning, Baggrund: the facts.</summary>
    CasePresentation,

    /// <summary>Økonomi, Konsekvenser, Retsgrundlag and other side sections.</summary>
    Aspect,

    /// <summary>Indstilling: what the forum is asked to decide. It binds nobody until the decision approves it.</summary>
    Recommendation,

    /// <summary>
    /// Beslutning, Konklusion, Aftalt, Opsamling: what was decided or agreed. Also Referat where the point has no heading of this kind
    /// besides, and all text of a point without any heading.
    /// </summary>
    Decision,

    /// <summary>Historik: decisions of other bodies or other days, pasted.</summary>
    History,

    /// <summary>Bilag.</summary>
    Attachments,

    /// <summary>A heading of the house that is not known.</summary>
    Unknown,

    /// <summary>
    /// Drøftelse, Bemærkninger, and Referat beside a Beslutning: what was said. It can hold promises, but most of it is opinion and
    /// recap, so it is weaker than a decision.
    /// </summary>
    Discussion,

    /// <summary>AKTION, Handlingspunkter, Opfølgning, Næste skridt: a list of what is to be done, a task for each item unless it says otherwise.</summary>
    Actions,

    /// <summary>Videre proces, Tidsplan as a section of the case: what is planned to follow, before the forum has said a word.</summary>
    Process,
}
