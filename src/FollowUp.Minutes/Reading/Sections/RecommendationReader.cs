using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>
/// Reads a section Indstilling: who recommends, and what. Items are marked, or open with "at", or stand in one paragraph ("at ..., at
/// ... og at ..."); a section without any of these recommends what its paragraphs say ("Til efterretning.").
/// </summary>
internal sealed class RecommendationReader(string text)
{
    private const int LongestRecommender = 160;

    private static readonly LexiconFile Words = LexiconFile.Load(typeof(RecommendationReader).Assembly, "recommendation-words.txt");
    private static readonly string[] Verbs = [.. Words["Verb"]];
    private static readonly string[] Passives = [.. Words["Passive"]];

    private readonly ImmutableArray<Recommendation>.Builder items = ImmutableArray.CreateBuilder<Recommendation>();
    private readonly List<SourceSpan> loose = [];
    private bool isHeadRead;

    public string? Recommender { get; private set; }

    public ImmutableArray<Recommendation> Items => items.ToImmutable();

    /// <summary>Reads one section; a point may have several.</summary>
    public void Read(SourceSpan body)
    {
        var (known, lines) = (items.Count, LineReader.Read(text, body));
        loose.Clear();
        isHeadRead = false;
        for (var i = 0; i < lines.Count;)
        {
            if (lines.IsBlank(i))
            {
                i++;
                continue;
            }

            var first = i++;
            while (i < lines.Count && !lines.IsBlank(i) && !OpensItem(lines, i))
            {
                i++;
            }

            ReadBlock(new SourceSpan(lines[first].First, lines[i - 1].Last));
        }

        if (items.Count == known)
        {
            loose.ForEach(Add);
        }
    }

    private bool OpensItem(TextLines lines, int line)
    {
        var words = text.AsSpan(lines[line].First, lines[line].Last - lines[line].First);
        return ListItem.MarkLength(words) > 0 || words.StartsWith("at ", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadBlock(SourceSpan block)
    {
        var words = text.AsSpan(block.Start, block.Length);
        var mark = ListItem.MarkLength(words);
        if (mark > 0)
        {
            Add(block with { Start = block.Start + mark });
            return;
        }

        if (words.StartsWith("at ", StringComparison.OrdinalIgnoreCase))
        {
            AddClauses(block);
            return;
        }

        if (isHeadRead || VerbIn(block) is not { } verb)
        {
            loose.Add(block);
            return;
        }

        isHeadRead = true;
        Recommender ??= verb.Who;
        var at = AtClauses.First(text, verb.End, block.End);
        if (at >= 0)
        {
            AddClauses(block with { Start = at });
        }
        else
        {
            loose.Add(block with { Start = verb.End });
        }
    }

    private void AddClauses(SourceSpan words)
    {
        foreach (var clause in AtClauses.Split(text, words))
        {
            Add(clause);
        }
    }

    private void Add(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':' or '*'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '*'))
        {
            end--;
        }

        // A lone "at" or "og" says nothing yet.
        if (end - start > 3)
        {
            items.Add(new Recommendation(MarkdownMarks.Plain(text[start..end]).ReplaceLineEndings(" "), new SourceSpan(start, end)));
        }
    }

    /// <summary>"Kommunaldirektøren indstiller, at ...": who stands before the verb. "Det indstilles af Direktionen, at ...": behind it.</summary>
    private (string? Who, int End)? VerbIn(SourceSpan block)
    {
        var words = text.AsSpan(block.Start, Math.Min(block.Length, 2 * LongestRecommender));
        foreach (var verb in Passives)
        {
            var at = words.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at <= LongestRecommender)
            {
                return (WhoBehind(words[(at + verb.Length)..]), block.Start + at + verb.Length);
            }
        }

        foreach (var verb in Verbs)
        {
            var at = words.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at <= LongestRecommender)
            {
                var who = MarkdownMarks.Plain(words[..at].ToString()).ReplaceLineEndings(" ").Trim(' ', '*', ':', ',');
                return (who.Length > 0 ? who : null, block.Start + at + verb.Length);
            }
        }

        return null;
    }

    private static string? WhoBehind(ReadOnlySpan<char> words)
    {
        var rest = words.TrimStart();
        if (!rest.StartsWith("af ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = rest.IndexOfAny(',', ':', '\n');
        return end > 3 ? rest[3..end].Trim().ToString() : null;
    }
}
