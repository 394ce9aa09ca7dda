using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>A recommendation that has no heading of its own: "Administrationen indstiller," and its items at the end of the case.</summary>
internal static class ImplicitRecommendation
{
    private static readonly ImmutableArray<string> Verbs = LexiconFile.Load(typeof(ImplicitRecommendation).Assembly, "recommendation-words.txt")["Verb"];

    private const int LongestHead = 120;

    /// <summary>From the line that recommends to the end of its section; null where none does.</summary>
    public static SourceSpan? In(string text, ImmutableArray<Section> sections)
    {
        foreach (var section in sections.Where(s => s.Kind is SectionKind.CasePresentation or SectionKind.Occasion or SectionKind.Aspect or SectionKind.Process))
        {
            foreach (var verb in Verbs)
            {
                for (var at = text.IndexOf(verb, section.Body.Start, section.Body.Length, StringComparison.Ordinal); at >= 0;)
                {
                    var start = text.LastIndexOf('\n', at) + 1;
                    var end = text.IndexOf('\n', at);
                    end = end < 0 ? section.Body.End : Math.Min(end, section.Body.End);
                    if (start >= section.Body.Start && end - start <= LongestHead && text.AsSpan(start, end - start).TrimEnd() is [.., ',' or ':' or 't' or 'r'])
                    {
                        return new SourceSpan(start, section.Body.End);
                    }

                    at = end < section.Body.End ? text.IndexOf(verb, end, section.Body.End - end, StringComparison.Ordinal) : -1;
                }
            }
        }

        return null;
    }
}
