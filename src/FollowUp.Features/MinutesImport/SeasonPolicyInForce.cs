using FollowUp.Mining.Dates;

namespace FollowUp.Features.MinutesImport;

/// <summary>What the vague seasons mean in this municipality; the one place that an import takes it from.</summary>
public sealed record SeasonPolicyInForce(SeasonPolicy Policy);
