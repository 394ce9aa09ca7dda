using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Sentences that say that somebody was away from a point: "Per Lund deltog ikke i punktet", "Anne Krogh forlod mødet kl. 17".</summary>
internal sealed class AbsenceSentences
{
    private const int LongestLead = 150;

    private static readonly LexiconFile Words = LexiconFile.Load(typeof(AbsenceSentences).Assembly, "absence-words.txt");
    private static readonly SearchValues<string> Phrases = SearchValues.Create([.. Words["Behind"], .. Words["Before"]], StringComparison.Ordinal);
    private static readonly LabelList<bool> Before = new(Words["Before"].Select(w => (w, true)));

    private readonly ImmutableArray<Attendee> found;

    private AbsenceSentences(ImmutableArray<Attendee> found) => this.found = found;

    public static AbsenceSentences In(string text)
    {
        var found = ImmutableArray.CreateBuilder<Attendee>();
        for (var at = 0; at < text.Length;)
        {
            var hit = text.AsSpan(at).IndexOfAny(Phrases);
            if (hit < 0)
            {
                break;
            }

            at += hit;
            var (length, _) = Before.Match(text.AsSpan(at));
            var span = length > 0 ? Behind(text, at + length) : Lead(text, at);
            var people = PeopleReader.Read(text, span);

            // Before the phrase stands nothing but the names, so that "Skolerne i Nord deltog ikke" names nobody.
            if (people.Count > 0 && people.All(p => p.Who.Name.Contains(' ', StringComparison.Ordinal)))
            {
                found.AddRange(people.Select(p => p.Who));
            }

            at = Math.Max(at + 1, length > 0 ? span.End : at + 1);
        }

        return new AbsenceSentences(found.ToImmutable());
    }

    /// <summary>Those whose names stand inside a point.</summary>
    public ImmutableArray<Attendee> Within(SourceSpan point)
    {
        var (low, high) = (0, found.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].Span.Start < point.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < found.Length && found[end].Span.Start < point.End)
        {
            end++;
        }

        return found[low..end];
    }

    private static SourceSpan Lead(string text, int phrase)
    {
        var window = text.AsSpan(Math.Max(0, phrase - LongestLead), Math.Min(phrase, LongestLead));
        var stop = window.LastIndexOfAny('.', '\n', ':');
        return new SourceSpan(phrase - window.Length + stop + 1, phrase);
    }

    private static SourceSpan Behind(string text, int from)
    {
        var window = text.AsSpan(from, Math.Min(LongestLead, text.Length - from));
        var stop = window.IndexOfAny('.', '\n', ';');
        return new SourceSpan(from, stop < 0 ? from + window.Length : from + stop);
    }
}
