using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Remembering;

/// <summary>What a task is about: the words of its title and evidence, and those of the point it comes from.</summary>
internal sealed class ItemWords
{
    private readonly ImmutableArray<string> title;
    private readonly ImmutableArray<string> topic;
    private readonly Dictionary<string, string> spelled = new(StringComparer.Ordinal);

    public ItemWords(OpenItem item, FrozenSet<string> common)
    {
        Item = item;
        var names = item.Responsible.SelectMany(name => ContentWords.Of(name)).ToHashSet(StringComparer.Ordinal);
        title = Telling(item.Title);
        topic = FillerNumbers.IsFillerTitle(item.PointTitle ?? string.Empty) ? [] : Telling(item.PointTitle);
        All = [.. title.Concat(topic).Concat(Telling(item.Evidence)).Distinct(StringComparer.Ordinal)];

        // The responsible's own name is counted where it belongs, and so is what half the document speaks of.
        ImmutableArray<string> Telling(string? words)
        {
            var telling = ContentWords.Telling(words ?? string.Empty, new SourceSpan(0, words?.Length ?? 0))
                .Where(w => !common.Contains(w.Stem) && !names.Contains(w.Stem) && !char.IsDigit(w.Stem[0]))
                .ToImmutableArray();
            foreach (var (stem, word) in telling)
            {
                spelled.TryAdd(stem, word);
            }

            return [.. telling.Select(w => w.Stem)];
        }
    }

    public OpenItem Item { get; }

    public ImmutableArray<string> All { get; }

    /// <summary>As the task writes them.</summary>
    public ImmutableArray<string> SharedWith(PointWords point) => [.. title.Concat(topic).Distinct(StringComparer.Ordinal).Where(point.Has).Select(stem => spelled[stem])];

    public double TitleCoverage(PointWords point) => Coverage(title, point.Has);

    public double TopicCoverage(PointWords point) => Coverage(topic, point.HasInTitle);

    private static double Coverage(ImmutableArray<string> words, Func<string, bool> isThere) =>
        words.IsEmpty ? 0 : (double)words.Count(isThere) / words.Length;
}
