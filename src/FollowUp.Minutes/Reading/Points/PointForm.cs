namespace FollowUp.Minutes.Reading.Points;

/// <summary>The way in which a house marks its points. A document keeps to one of them; a list inside a point mostly has another.</summary>
internal enum PointForm
{
    /// <summary>"Punkt 3: Titel".</summary>
    Named,

    /// <summary>"Sag nr. 5 Titel".</summary>
    Case,

    /// <summary>"§ 3 Titel".</summary>
    Paragraph,

    /// <summary>"Ad 3. Titel".</summary>
    Ad,

    /// <summary>"3. Titel" as a marked heading.</summary>
    Marked,

    /// <summary>"3. Titel".</summary>
    Dotted,

    /// <summary>"3) Titel".</summary>
    Bracketed,

    /// <summary>"3 Titel", "3 - Titel", "3 (Åben) Titel".</summary>
    Bare,

    /// <summary>A title without a number.</summary>
    Unnumbered,
}
