using System.Collections.Immutable;

namespace FollowUp.Server.Export;

/// <summary>
/// A meeting's outstanding items as one finished agenda point, in the house's own sections. Only words: what each file form makes
/// of them is its renderer's matter.
/// </summary>
/// <param name="FileTitle">What the file is called inside: title, forum and day.</param>
/// <param name="CaseNumber">Journalnummer of the point; null where the forum has none for it.</param>
/// <param name="Occasion">One paragraph.</param>
/// <param name="Nothing">What stands in place of the groups when there are none.</param>
/// <param name="RecommenderLine">"Kommunaldirektøren indstiller,".</param>
/// <param name="Recommendations">Each begins with "at".</param>
public sealed record AgendaText(
    string Title,
    string FileTitle,
    string? CaseNumber,
    AgendaHeadings Headings,
    string Occasion,
    ImmutableArray<AgendaGroup> Groups,
    string Nothing,
    string RecommenderLine,
    ImmutableArray<string> Recommendations,
    string Attachments);

/// <summary>The headings of the sections; the decision's stays empty until the meeting.</summary>
public sealed record AgendaHeadings(string Occasion, string CasePresentation, string Recommendation, string Decision, string Attachments);

/// <param name="Heading">"Overskredet", with how many.</param>
public sealed record AgendaGroup(string Heading, ImmutableArray<AgendaItem> Items);

/// <param name="Heading">
/// Reference and title. The reference comes first also because a title alone ("Økonomi") could be taken for a section's heading.
/// </param>
public sealed record AgendaItem(string Heading, ImmutableArray<AgendaFact> Facts);

/// <summary>"Frist: tirsdag d. 1. september 2026 ...".</summary>
public sealed record AgendaFact(string Label, string Value);
