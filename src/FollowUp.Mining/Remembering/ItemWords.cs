using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FollowUp.Mining.Remembering;

/// <summary>What a task is about: the words of its title and evidence, and those of the point it comes from.</summary>
internal sealed class ItemWords
{
    private readonly ImmutableArray<string> title;
    private readonly ImmutableArray<string> topic;

    public ItemWords(OpenItem item, FrozenSet<string> common)
    {
        Item = item;
        var names = item.Responsible.SelectMany(name => ContentWords.Of(name)).ToHashSet(StringComparer.Ordinal);
        title = Telling(item.Title);
        topic = FillerNumbers.IsFillerTitle(item.PointTitle ?? string.Empty) ? [] : Telling(item.PointTitle);
        All = [.. title.Concat(topic).Concat(Telling(item.Evidence)).Distinct(StringComparer.Ordinal)];

        // The responsible's own name is counted where it belongs, and so is what half the document speaks of.
        ImmutableArray<string> Telling(string? words) =>
            [.. ContentWords.Of(words ?? string.Empty).Where(w => !common.Contains(w) && !names.Contains(w) && !char.IsDigit(w[0]))];
    }

    public OpenItem Item { get; }

    public ImmutableArray<string> All { get; }

    public ImmutableArray<string> SharedWith(PointWords point) => [.. title.Concat(topic).Distinct(StringComparer.Ordinal).Where(point.Has)];

    public double TitleCoverage(PointWords point) => Coverage(title, point.Has);

    public double TopicCoverage(PointWords point) => Coverage(topic, point.HasInTitle);

    private static double Coverage(ImmutableArray<string> words, Func<string, bool> isThere) =>
        words.IsEmpty ? 0 : (double)words.Count(isThere) / words.Length;
}
