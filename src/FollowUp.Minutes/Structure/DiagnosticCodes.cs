namespace FollowUp.Minutes.Structure;

/// <summary>The codes of all diagnostics. They are stored and translated elsewhere: never rename one, never use one for another thing.</summary>
public static class DiagnosticCodes
{
    /// <summary>No agenda point was found.</summary>
    public const string NoPoints = "no-points";

    /// <summary>The day of the meeting was not found.</summary>
    public const string NoMeetingDate = "no-meeting-date";

    /// <summary>The document names two days for the meeting: its title one, its label another.</summary>
    public const string DateDiffers = "meeting-date-differs";

    /// <summary>Nobody is named as present or absent, so initials cannot be resolved.</summary>
    public const string NoAttendance = "no-attendance";

    /// <summary>The numbers of the points jump.</summary>
    public const string NumberGap = "number-gap";

    /// <summary>Two points have the same number.</summary>
    public const string NumberRepeated = "number-repeated";

    /// <summary>A point that has case text or a recommendation, but no decision.</summary>
    public const string NoDecision = "no-decision";

    /// <summary>A point with nothing below its title.</summary>
    public const string EmptyPoint = "empty-point";

    /// <summary>Text stands below a closed point; it is not read.</summary>
    public const string ClosedText = "closed-text";

    /// <summary>A heading that the house uses, but that is not known here.</summary>
    public const string UnknownHeading = "unknown-heading";

    /// <summary>The agenda with its texts stands before the minutes; it is not read as points.</summary>
    public const string AgendaRepeated = "agenda-repeated";

    /// <summary>Text before the first point that was not understood.</summary>
    public const string TextBeforePoints = "text-before-points";

    /// <summary>A decision of another body, or of another day, is pasted under the point; it is history.</summary>
    public const string OtherDecision = "decision-of-other-body";

    /// <summary>A table has the head of a list of tasks, but its rows do not fit it.</summary>
    public const string TableNotUnderstood = "table-not-understood";

    /// <summary>A list of tasks has more rows than minutes have; the rest of them is not read.</summary>
    public const string TooManyRows = "too-many-rows";

    /// <summary>The text of a point is longer than minutes are; the rest of it is not read.</summary>
    public const string PointTooLong = "point-too-long";
}
