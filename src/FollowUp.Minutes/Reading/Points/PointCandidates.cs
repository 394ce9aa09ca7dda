using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Reading.Tables;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>All lines that may be the heading of a numbered point. Those of one form are weighed when that form is asked for.</summary>
internal sealed class PointCandidates
{
    private static readonly int Forms = Enum.GetValues<PointForm>().Length;

    private readonly TextLines lines;
    private readonly List<PointHeading>[] byForm = [.. Enumerable.Range(0, Forms).Select(_ => new List<PointHeading>())];
    private readonly bool[] isWeighed = new bool[Forms];

    /// <summary>The headings with small parts in their numbers ("3.a").</summary>
    public List<PointHeading> Parts { get; } = [];

    /// <summary>Lines such as "Lukkede punkter" (true) and "Åbne punkter" (false).</summary>
    public List<(int Line, bool IsClosed)> Groups { get; } = [];

    /// <summary>The titles that a contents list or a list of the agenda announces.</summary>
    public AgendaTitles Titles { get; }

    public IReadOnlyList<PointHeading> this[PointForm form]
    {
        get
        {
            var at = (int)form;
            if (!isWeighed[at])
            {
                isWeighed[at] = true;
                byForm[at] = WithoutRepeats(byForm[at]);
                if (form == PointForm.Named && CountsFromOne(byForm[at]))
                {
                    byForm[at] = [.. byForm[at].Select(h => h with { Weight = PointWeights.Sure })];
                }
                else
                {
                    Announce(byForm[at]);
                    Weigh(byForm[at]);
                }
            }

            return byForm[at];
        }
    }

    /// <summary>A heading of this form has one of the numbers; told without weighing.</summary>
    public bool HasAny(PointForm form, Func<PointHeading, bool> fits) => byForm[(int)form].Exists(h => fits(h));

    public PointCandidates(TextLines lines, ImmutableArray<TableBlock> tables)
    {
        this.lines = lines;
        Titles = AgendaTitles.Of(lines);
        Collect(tables);
    }

    private void Collect(ImmutableArray<TableBlock> tables)
    {
        var table = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            while (table < tables.Length && tables[table].End <= i)
            {
                table++;
            }

            if (table < tables.Length && tables[table].First <= i && tables[table].Use != TableUse.Form)
            {
                i = tables[table].End - 1;
                continue;
            }

            if (PointMark.Read(lines, i) is { } heading)
            {
                (heading.Sub is null ? byForm[(int)heading.Form] : Parts).Add(heading);
            }
            else if (lines[i].CanBeHeading && ClosedPoint.Group(lines.Words(i)) is { } isClosed)
            {
                Groups.Add((i, isClosed));
            }
        }
    }

    /// <summary>
    /// The same number with the same title twice: the earlier one is a line of the agenda, be it a bare list or with its texts, and the
    /// later one the point. Where the earlier has a decision below it, both are points. One pair alone is chance.
    /// </summary>
    private void Announce(List<PointHeading> list)
    {
        var seen = new Dictionary<(int, string), int>();
        var pairs = new List<(int Earlier, int Later)>();
        for (var i = 0; i < list.Count; i++)
        {
            var title = AgendaTitles.Folded(list[i].Title);
            if (title.Length < 3 || list[i].SaysWhoMayRead)
            {
                continue;
            }

            if (seen.TryGetValue((list[i].Number, title), out var earlier) && !HoldsOutcome(list[earlier].Line + 1, list[earlier + 1].Line))
            {
                pairs.Add((earlier, i));
            }

            seen[(list[i].Number, title)] = i;
            list[i] = list[i] with { IsAnnounced = Titles.NumberOf(list[i].Title) is not null };
        }

        if (pairs.Count < 2)
        {
            return;
        }

        foreach (var (earlier, later) in pairs)
        {
            var (from, end) = (list[earlier].Line, list[earlier + 1].Line);
            list[later] = list[later] with { IsAnnounced = true, Agenda = lines.SkipBlank(from + 1, end) < end ? (from, end) : null };
            list[earlier] = list[earlier] with { IsOfAgenda = true };
        }
    }

    /// <summary>The number and title of the running point once more, at the top of a page or above its minutes: no point of its own.</summary>
    private static List<PointHeading> WithoutRepeats(List<PointHeading> list)
    {
        var kept = new List<PointHeading>(list.Count);
        foreach (var heading in list)
        {
            if (kept.Count > 0 && kept[^1].Number == heading.Number && heading.Title.Length > 3 && kept[^1].Title == heading.Title)
            {
                kept[^1] = kept[^1] with { AgainAt = heading.Line };
                continue;
            }

            kept.Add(heading);
        }

        return kept;
    }

    /// <summary>"Punkt 1" to "Punkt 9", each once and in order: nothing needs to be weighed.</summary>
    private static bool CountsFromOne(List<PointHeading> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Number != i + 1)
            {
                return false;
            }
        }

        return list.Count >= 4;
    }

    private void Weigh(List<PointHeading> list)
    {
        var weights = new PointWeights(lines);
        for (var i = 0; i < list.Count; i++)
        {
            list[i] = list[i] with { Weight = weights.Of(list[i], i > 0 ? list[i - 1] : null, i + 1 < list.Count ? list[i + 1] : null) };
        }
    }

    private bool HoldsOutcome(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (lines[i].CanBeHeading && SectionHeading.Opens(lines, i)
                && SectionHeading.Read(lines, i, null, MeetingOfPoint.Unknown) is { Kind: Structure.SectionKind.Decision or Structure.SectionKind.Discussion or Structure.SectionKind.Actions })
            {
                return true;
            }
        }

        return false;
    }
}
