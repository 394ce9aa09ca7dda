using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>Verbs that minutes in the present tense use of the meeting itself: "Direktøren orienterer om ...".</summary>
internal static class AtMeetingVerbs
{
    private static readonly FrozenSet<string> Infinitives =
        LexiconFile.Load(typeof(AtMeetingVerbs).Assembly, "verbs.txt")["AtMeeting"].ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(Verb verb) => Infinitives.Contains(verb.Infinitive) && !(verb.Particle is not null && verb.Infinitive == "holde");
}
