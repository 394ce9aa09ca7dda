using FollowUp.Mining.Dates;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>What mining knows besides the document.</summary>
/// <param name="MeetingDate">The day that relative time counts from; null means the day that the minutes give.</param>
/// <param name="Directory">The organisation, to recognise its names; null means by language alone.</param>
/// <param name="Seasons">What the vague seasons mean to the house.</param>
public sealed record MiningContext(DateOnly? MeetingDate, OrganisationDirectory? Directory, SeasonPolicy Seasons)
{
    /// <summary>The document alone.</summary>
    public static MiningContext Empty { get; } = new(null, null, SeasonPolicy.Default);
}
