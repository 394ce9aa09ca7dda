using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>What the name of a section says.</summary>
/// <param name="IsMixed">"Referat": a decision where the point has no other, else what was said.</param>
/// <param name="NeedsColon">"Drøftet:" is a heading, "Drøftet" is none.</param>
/// <param name="MayCarryText">Text may stand behind its colon.</param>
internal readonly record struct SectionName(SectionKind Kind, bool IsMixed, bool NeedsColon, bool MayCarryText);
