using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>A line that is a name or a day and nothing else: the cells for who and when of a table that was flattened to lines.</summary>
internal static class BareOwner
{
    private const int MostWords = 8;

    public static OwnerLineReading? Read(string text, ImmutableArray<Word> words, ActorReader actors, ImmutableArray<TimeExpression> times, DateOnly reference)
    {
        if (words.Length > MostWords || words[^1].Text is ":")
        {
            return null;
        }

        // "Jan Mølkær ansvarlig.", "Mette og Finn er tovholdere."
        var (owners, behind) = actors.List(words, 0, words.Length);
        behind += behind < words.Length && words[behind].Lower is "er" ? 1 : 0;
        if (!owners.IsEmpty && behind < words.Length && words[behind].Lower is "ansvarlig" or "ansvarlige" or "tovholder" or "tovholdere" && HasOnlyTimes(words, behind + 1, times))
        {
            return new OwnerLineReading(owners, DeadlinePicker.Pick(text, times, reference), new SourceSpan(words[0].Start, words[^1].End));
        }

        if (words[^1].Text is ".")
        {
            return null;
        }

        var span = new SourceSpan(words[0].Start, words[^1].End);
        if (times is [var only] && only.Start <= span.Start && only.End >= span.End)
        {
            return new OwnerLineReading([], DeadlinePicker.Pick(text, times, reference), span);
        }

        var (named, next) = actors.List(words, 0, words.Length);
        return next == words.Length && !named.IsEmpty && named.All(a => a.Kind == ActorKind.Person) ? new OwnerLineReading(named, null, span) : null;
    }

    private static bool HasOnlyTimes(ImmutableArray<Word> words, int from, ImmutableArray<TimeExpression> times)
    {
        for (var i = from; i < words.Length; i++)
        {
            if (words[i].IsWord && !TimesAt.Hold(times, words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
