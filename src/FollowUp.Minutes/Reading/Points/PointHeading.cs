using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>A line that opens a point (punkt) of the agenda, or may do so.</summary>
/// <param name="Title">Without the mark for open points; empty where it stands on the next line.</param>
/// <param name="Line">Index of the heading's line.</param>
/// <param name="LastLine">Index of the last line of its title, which may wrap.</param>
internal sealed record PointHeading(PointForm Form, int Number, string Title, int Line, int LastLine)
{
    /// <summary>The small part of a number as printed: ".a" in "3.a", "b" in "3b"; null mostly.</summary>
    public string? Sub { get; init; }

    /// <summary>The line says that the point is open or closed; nothing but a point does.</summary>
    public bool SaysWhoMayRead { get; init; }

    /// <summary>An earlier list, the contents or the agenda, has the same title.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The line belongs to the agenda that the document repeats before its minutes.</summary>
    public bool IsOfAgenda { get; init; }

    /// <summary>The line below on which the same number and title stand again; null mostly.</summary>
    public int? AgainAt { get; init; }

    /// <summary>How much speaks for a heading.</summary>
    public int Weight { get; init; }

    /// <summary>The point stands below a heading for closed points ("Lukkede punkter").</summary>
    public bool IsInClosedGroup { get; init; }

    /// <summary>The same point in the agenda that the document repeats before its minutes: its lines, heading included.</summary>
    public (int From, int End)? Agenda { get; init; }

    /// <summary>The sections that the cells of a row hold, in a table with one row a point.</summary>
    public IReadOnlyList<Section>? Cells { get; init; }
}
