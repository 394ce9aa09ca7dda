using System.Collections.Immutable;

namespace FollowUp.Minutes.Structure;

/// <summary>One point (punkt) of the agenda, as the minutes give it.</summary>
/// <param name="Number">The document's own number; the running number where the document gives none.</param>
/// <param name="Title">Without the time slot; the forum prefix ("CF - ") stays, as it is part of the printed title.</param>
/// <param name="Start">Start of the time slot in the title, local time.</param>
/// <param name="CaseNumber">Journalnummer as printed, misprints included.</param>
/// <param name="IsClosed">Lukket punkt: only its circle may see more than the number.</param>
/// <param name="Sections">In document order. Sections of the agenda come first where the document repeats it before the minutes.</param>
/// <param name="Recommender">Who recommends: "Kommunaldirektøren" in "Kommunaldirektøren indstiller,".</param>
/// <param name="Absent">Who was away from this point: named as absent, left, or took no part in it.</param>
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
    SourceSpan Span)
{
    /// <summary>
    /// So much of a point is read, in UTF-16 units of its <see cref="Span"/>: a hundred pages and more. What is longer is an attachment, or
    /// a file that somebody made to keep the reader busy.
    /// </summary>
    public const int LongestRead = 500_000;

    /// <summary>The number as printed where it is more than a number: "3.a". Several points may then have the same <see cref="Number"/>.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// The sections in which the meeting's promises stand: those with <see cref="Section.HoldsOutcome"/>; where a point has none of
    /// them, the sections under headings that are not known, as one of these must be it.
    /// </summary>
    public ImmutableArray<Section> OutcomeSections
    {
        get
        {
            var known = Sections.Count(s => s.HoldsOutcome);
            return known == 0 ? [.. Sections.Where(s => s.Kind == SectionKind.Unknown)]
                : known == Sections.Length ? Sections
                : [.. Sections.Where(s => s.HoldsOutcome)];
        }
    }
}

/// <summary>One recommendation ("at Chefforum godkender ...").</summary>
/// <param name="Text">On one line, without Markdown marks.</param>
/// <param name="Span">The words of <paramref name="Text"/>, without list mark and without the comma or "og" to the next one.</param>
public sealed record Recommendation(string Text, SourceSpan Span);

/// <summary>A document named under Bilag.</summary>
/// <param name="Title">As printed, without list mark and link.</param>
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
