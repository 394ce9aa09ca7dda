using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>A phrase that stands before a time.</summary>
/// <param name="Length">In tokens, with the point of an abbreviation.</param>
internal readonly record struct LeadPhrase(Lead Lead, Part Part, int Length);

/// <summary>Finds the phrase that ends before a token: "i løbet af", "ved udgangen af", "ca.".</summary>
internal sealed class LeadPhrases
{
    private readonly Entry[]?[] byLastWord;

    public LeadPhrases(VocabularyBuilder words)
    {
        var entries = new List<Entry>();
        foreach (var lead in Enum.GetValues<Lead>().Where(l => l != Lead.None))
        {
            entries.AddRange(words.Group($"Lead.{lead}").All.Select(p => new Entry(p, lead, Part.None)));
        }

        foreach (var part in Enum.GetValues<Part>().Where(p => p != Part.None))
        {
            entries.AddRange(words.Group($"Part.{part}").All.Select(p => new Entry(p, Lead.None, part)));
        }

        byLastWord = new Entry[entries.Max(e => e.LastWord) + 1][];
        foreach (var group in entries.GroupBy(e => e.LastWord))
        {
            byLastWord[group.Key] = [.. group.OrderByDescending(e => e.Tests.Length)];
        }
    }

    /// <summary>The longest phrase whose last token stands before the place; null where none does.</summary>
    public LeadPhrase? EndingBefore(in TimeText text, int place)
    {
        var last = place - 1;
        var hasPoint = text.IsSign(last, '.') && text.IsGlued(last);
        if (hasPoint)
        {
            last--;
        }

        if (last < 0 || text.Tokens[last].Word is 0 || text.Tokens[last].Word >= byLastWord.Length || byLastWord[text.Tokens[last].Word] is not { } entries)
        {
            return null;
        }

        foreach (var entry in entries)
        {
            // The point may be missing behind an abbreviation, but stands behind no other word.
            if ((!hasPoint || entry.IsAbbreviated) && entry.Fits(text, last) is var start and >= 0)
            {
                return new LeadPhrase(entry.Lead, entry.Part, place - start);
            }
        }

        return null;
    }

    private readonly record struct Entry(ImmutableArray<FormTest> Tests, Lead Lead, Part Part)
    {
        public bool IsAbbreviated => Tests[^1] is { Test: TokenTest.Sign, Value: '.' };

        public int LastWord => IsAbbreviated ? Tests[^2].Value : Tests[^1].Value;

        /// <summary>The place of its first token when its last word stands at the place given; -1 where it does not fit.</summary>
        public int Fits(in TimeText text, int last)
        {
            for (var i = Tests.Length - (IsAbbreviated ? 2 : 1); i >= 0; i--, last--)
            {
                if (!Tests[i].Fits(text, last))
                {
                    return -1;
                }
            }

            return last + 1;
        }
    }
}
