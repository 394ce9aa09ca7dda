using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// Points without a number of their own. Houses show them in several ways; the one that most speaks for is taken: titles of the agenda
/// that come again, titles above a journal number or above the section that opens each point, labels ("Emne: ..."), marked headings,
/// headings in capitals; at last, and only under the head of minutes, short lines that stand alone above their text.
/// </summary>
internal sealed class UnnumberedPoints(TextLines lines, AgendaTitles titles)
{
    private const int LongestTitle = 200;

    private static readonly LabelList<bool> TitleLabels =
        new(LexiconFile.Load(typeof(UnnumberedPoints).Assembly, "point-words.txt")["Title"].Select(label => (label, true)));

    private readonly bool?[] isTitle = new bool?[lines.Count];

    private readonly List<PointHeading> announced = [];
    private readonly List<PointHeading> opened = [];
    private readonly List<PointHeading> labelled = [];
    private readonly List<PointHeading>[] marked = [.. Enumerable.Range(0, TextLine.BoldLevel + 1).Select(_ => new List<PointHeading>())];
    private readonly List<PointHeading> capitals = [];
    private readonly List<PointHeading> alone = [];

    /// <summary>The headings, numbered in their order or as the agenda numbers them, and the sum of what speaks for them.</summary>
    public (List<PointHeading> Points, int Total) Find(bool isMinutes)
    {
        Collect();
        List<PointHeading>[] ways = [announced, opened, labelled, marked.FirstOrDefault(m => m.Count >= 2) ?? [], capitals];
        var best = ways.Where(w => w.Count >= 2 || (w == opened && w.Count == 1)).OrderByDescending(w => w.Sum(h => h.Weight)).FirstOrDefault()
            ?? (isMinutes && alone.Count >= 2 ? alone : []);
        return ([.. best.Select((h, i) => h with { Number = titles.NumberOf(h.Title) ?? i + 1 })], best.Sum(h => h.Weight));
    }

    private void Collect()
    {
        var above = -1;
        var (last, lastKind) = (-1, (SectionKind?)null);
        for (var i = 0; i < lines.Count; i++)
        {
            ref readonly var line = ref lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            var hasTitle = above >= 0 && IsTitle(above);
            if (line.CanBeHeading && lines.Words(i) is var words && !ContentsEntry.Is(words))
            {
                if (hasTitle && (CaseNumber.In(words) is { IsAlone: true } || CaseNumber.IsLabelAlone(words)))
                {
                    Add(opened, above, 8);
                }
                else if (KindAt(i) is { } kind)
                {
                    // A new point begins where the sections begin anew.
                    var isAnew = lastKind is null || Rank(kind) <= Rank(lastKind.Value);
                    if (hasTitle && above > last && (lines[above].IsMarkedHeading || (isAnew && lines.HasBlankBefore(above))))
                    {
                        Add(opened, above, lines[above].IsMarkedHeading ? 5 : 4);
                    }

                    (last, lastKind) = (i, kind);
                    sectionLevel = line.Level > 0 ? Math.Min(sectionLevel, line.Level) : sectionLevel;
                }
                else
                {
                    CollectLine(i, words);
                }
            }
            else if (hasTitle && lines.HasBlankBefore(above) && above > LastLabel)
            {
                Add(alone, above, 1);
            }

            above = i;
        }
    }

    /// <summary>The level of the sections' own headings.</summary>
    private byte sectionLevel = byte.MaxValue;

    /// <summary>The last labelled line of the head: titles stand below it.</summary>
    private int LastLabel { get; set; } = -1;

    private void CollectLine(int at, ReadOnlySpan<char> words)
    {
        if (HeadLabels.Read(words) is { IsMarked: true } && announced.Count + opened.Count + alone.Count == 0)
        {
            LastLabel = at;
        }

        var (length, _) = TitleLabels.Match(words);
        if (length > 0 && words.Length > length + 3 && words[length] == ':')
        {
            labelled.Add(new PointHeading(PointForm.Unnumbered, 0, words[(length + 1)..].Trim().ToString(), at, at) { Weight = 4 });
            return;
        }

        if (!IsTitle(at))
        {
            if (words.Length > 40 && lines.Above(at) is >= 0 and var above && above > LastLabel && IsTitle(above) && lines.HasBlankBefore(above) && lines[above].Last - lines[above].First <= 80)
            {
                Add(alone, above, 1);
            }

            return;
        }

        if (titles.Count >= 2 && lines.HasBlankBefore(at) && titles.NumberOf(words) is not null)
        {
            Add(announced, at, 6);
        }

        if (lines[at].IsMarkedHeading)
        {
            // A heading below the level of "Sagsfremstilling" is a part of it.
            if (lines[at].Level > sectionLevel)
            {
                return;
            }

            Add(marked[lines[at].Level], at, 3);
        }
        else if (lines.HasBlankBefore(at) && AreCapitals(words))
        {
            Add(capitals, at, 2);
        }
    }

    private void Add(List<PointHeading> way, int line, int weight)
    {
        if (way.Count == 0 || way[^1].Line < line)
        {
            way.Add(new PointHeading(PointForm.Unnumbered, 0, lines.WordsOf(line), line, line) { Weight = weight });
        }
    }

    /// <summary>Each line is asked for as what it is, and as what stands above the next.</summary>
    private bool IsTitle(int at) => isTitle[at] ??= LooksLikeTitle(at);

    private bool LooksLikeTitle(int at)
    {
        ref readonly var line = ref lines[at];
        if (!line.CanBeHeading || line.Last - line.First is < 4 or > LongestTitle)
        {
            return false;
        }

        var words = lines.Words(at);
        return words.Length > 3 && words[^1] is not ('.' or ':' or ';' or ',') && !char.IsLower(words[0]) && !ContentsEntry.Is(words)
            && ListItem.MarkLength(words) == 0 && !HeadLabels.IsDocumentKind(words) && HeadLabels.Read(words) is null && words.IndexOf(" | ", StringComparison.Ordinal) < 0
            && KindAt(at) is null && CaseNumber.In(words) is not { IsAlone: true } && DanishDay.In(words.ToString()) is null;
    }

    private SectionKind? KindAt(int at)
    {
        var words = lines.Words(at);
        return SectionNames.KindOf(words) ?? (SectionHeading.Opens(lines, at) ? SectionNames.KindOf(words[..Math.Max(0, words.IndexOfAny(':', '|', '\t'))]) ?? SectionKind.Decision : null);
    }

    /// <summary>The order in which the sections of a point stand; what says what was decided comes last.</summary>
    private static int Rank(SectionKind kind) => kind switch
    {
        SectionKind.Occasion => 0,
        SectionKind.CasePresentation or SectionKind.Aspect or SectionKind.History or SectionKind.Process or SectionKind.Recommendation or SectionKind.Unknown => 1,
        SectionKind.Discussion => 2,
        SectionKind.Decision => 3,
        SectionKind.Actions => 4,
        _ => 5,
    };

    private static bool AreCapitals(ReadOnlySpan<char> words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4;
    }
}
