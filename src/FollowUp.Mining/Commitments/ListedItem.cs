using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>An item of a list of what is to be done that is no clause: "Ny skabelon til dagsordener (MH)".</summary>
internal static class ListedItem
{
    private const int FewestWords = 2;

    /// <summary>"Næste møde: 10. december", "Ingen punkter".</summary>
    private static readonly FrozenSet<string> NotTasks = new[] { "næste", "ingen", "intet", "mødet", "møder", "kommende" }.ToFrozenSet(StringComparer.Ordinal);

    public static Found? Read(
        string text, ImmutableArray<Word> words, ImmutableArray<TimeExpression> times, ImmutableArray<MinedActor> owners, LeadIn? lead, bool isLabelled, ActorReader people)
    {
        // "HR-afdelingen: tegning af processen": who stands before the colon.
        var from = 0;
        if (owners.IsEmpty && people.List(words, 0, words.Length) is { Actors.IsEmpty: false } named && named.Next < words.Length && words[named.Next].Text == ":")
        {
            owners = named.Actors;
            from = Math.Min(named.Next + 1, words.Length - 1);
        }

        var actors = owners.IsEmpty && lead is not null ? lead.Actors : owners;
        var said = words.Count(w => w.IsWord);
        var isBound = !actors.IsEmpty || !times.IsEmpty;
        if (said < FewestWords || !isBound || NotTasks.Contains(words[0].Lower) || words.Any(w => w.Is(WordTraits.Being) || FiniteVerb.IsPastByEnding([w], 0)))
        {
            return null;
        }

        // A list of names is attendance, or who belongs to what.
        if (people.List(words, 0, words.Length).Next is var next && next > 0 && words[Math.Min(next, words.Length - 1)].Text != ":" && words.Skip(next).Count(w => w.IsWord) < FewestWords)
        {
            return null;
        }

        var span = new SourceSpan(words[0].Start, words[^1].End);
        var draft = new Draft(CommitmentKind.Action, TitleWriter.Plain(text, span with { Start = words[from].Start }), actors, owners.IsEmpty ? isLabelled ? 0.5 : 0.55 : 0.7);
        return new Found(draft, span, null, ["listed"]) { IsListed = true };
    }
}
