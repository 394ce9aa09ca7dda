using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget udsætter sagen": the body that decides is not the one who brings the matter back.</summary>
internal static class Decider
{
    public static ImmutableArray<MinedActor> Drop(ImmutableArray<MinedActor> actors, VerbUse verb) =>
        verb.Verb is { Infinitive: "udsætte" or "udskyde" or "tilbagesende" or "oversende" or "genoptage" or "få" } || verb.Verb is { Infinitive: "sende", Particle: "tilbage" }
            ? [.. actors.Where(a => a.Kind != ActorKind.Forum)]
            : actors;
}
