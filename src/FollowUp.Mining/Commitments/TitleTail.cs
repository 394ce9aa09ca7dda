using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>A title of the verb alone says nothing: "Undersøg" takes on the clause that follows, "Undersøg, om ...".</summary>
internal static class TitleTail
{
    private const int LongestTail = 10;

    public static string Complete(string text, string title, ImmutableArray<Clause> clauses, int at)
    {
        // "Det undersøges endvidere, om ...": the clause behind says what "det" is.
        if (at + 1 < clauses.Length && clauses[at + 1].Connector is "om" or "hvordan" or "hvorvidt" or "hvad" or "hvilke" or "hvem" && title.IndexOf(" sagen", StringComparison.Ordinal) is var matter and > 0 && matter == title.IndexOf(' ', StringComparison.Ordinal))
        {
            title = title[..matter];
        }

        var count = title.AsSpan().Count(' ') + 1;
        var last = clauses[at].Words[clauses[at].End - 1];
        var isOpen = last.Is(WordTraits.Preposition) && !title.EndsWith(" " + last.Lower, StringComparison.Ordinal) && count <= 8;
        var isHanging = last.Is(WordTraits.Preposition) && title.EndsWith(" " + last.Lower, StringComparison.Ordinal) && count <= 8 && at + 1 < clauses.Length && clauses[at + 1].Connector == "at";
        if ((count > 2 && !isOpen && !isHanging) || at + 1 >= clauses.Length || clauses[at + 1].Kind == ClauseKind.Main || clauses[at + 1].Connector is "og at" or "så" or "hvis" or "når" or "da" or "som")
        {
            return title;
        }

        var next = clauses[at + 1];
        var length = Math.Min(next.Count, LongestTail);
        while (length > 1 && length < next.Count && !next.Words[next.Start + length].Is(WordTraits.Preposition))
        {
            length--;
        }

        var words = text[next.Words[next.Start].Start..next.Words[next.Start + length - 1].End].ReplaceLineEndings(" ");
        return $"{title}{(isOpen ? " " + last.Lower : "")}, {next.Connector} {words}";
    }
}
