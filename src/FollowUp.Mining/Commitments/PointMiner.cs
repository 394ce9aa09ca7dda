using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Explaining;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Mines one point: its outcome, the recommendations that were approved, the rows of its tables of tasks.</summary>
internal sealed class PointMiner(MinutesDocument document, ActorReader actors, TimeContext time, MiningTrace? trace)
{
    private readonly RowMiner rows = new(document.Text, actors, time, document.Meeting.Forum, trace);
    private readonly RowPlaces places = new(document);

    public ImmutableArray<Found> Mine(AgendaPoint point)
    {
        var seen = new HashSet<(string, string)>();
        var found = ImmutableArray.CreateBuilder<Found>();
        ImmutableArray<ActionRow> own = [.. places.RowsIn(point.Span).Where(r => r.AgendaPoint == point.Number)];
        ImmutableArray<SourceSpan> cells = [.. own.Select(r => r.What).OrderBy(w => w.Start)];
        foreach (var section in point.OutcomeSections)
        {
            var place = new SectionPlace(false, section.Kind == SectionKind.Actions || ActionHeading.Is(section.Heading), document.Meeting.Forum)
            {
                IsDiscussion = section.Kind is SectionKind.Discussion or SectionKind.Unknown,
                IsHeaded = section.Heading.Length > 0 && !section.Heading.StartsWith("Referat", StringComparison.OrdinalIgnoreCase),
            };
            foreach (var span in Prose(section.Body, cells))
            {
                Add(Sentences(place, section.Heading, point.Number, span));
            }
        }

        var recommended = new SectionPlace(true, false, document.Meeting.Forum) { IsHeaded = true };
        foreach (var recommendation in ApprovedRecommendations.Of(point, document.Text))
        {
            Add(Sentences(recommended, "Indstilling", point.Number, recommendation.Span));
        }

        foreach (var row in own.Where(r => r.Who is not null || !IsInCase(point, r)))
        {
            trace?.Enter(point.Number, "");
            Add(rows.Mine(row, !places.IsInTable(row.Span)));
        }

        found.Sort((a, b) => a.Evidence.Start.CompareTo(b.Evidence.Start));
        return found.ToImmutable();

        // The same promise said twice in one point is one promise.
        void Add(ImmutableArray<Found> more)
        {
            foreach (var bare in more)
            {
                var one = TitleWriter.SaysWhat(bare.Draft.Title) ? bare : bare with { Draft = bare.Draft with { Title = $"{bare.Draft.Title}: {point.Title}" } };
                if (seen.Add((one.Draft.Title, string.Join('+', one.Draft.Actors.Select(a => a.Normalized)))))
                {
                    found.Add(one);
                }
            }
        }
    }

    /// <summary>"Måling | uge 10" in the presentation of a case: its plan, given to nobody.</summary>
    private static bool IsInCase(AgendaPoint point, ActionRow row) => point.Sections.Any(s =>
        !s.HoldsOutcome && s.Heading.Length > 0 && s.Kind is SectionKind.CasePresentation or SectionKind.Occasion or SectionKind.Aspect or SectionKind.Unknown && row.Span.Start >= s.Body.Start && row.Span.End <= s.Body.End);

    /// <summary>The tasks of lists that belong to no point.</summary>
    public ImmutableArray<Found> MineLooseRows() => [.. document.ActionRows.Where(r => r.AgendaPoint is null).SelectMany(r => rows.Mine(r, isPoint: false))];

    private ImmutableArray<Found> Sentences(SectionPlace place, string heading, int point, SourceSpan span)
    {
        trace?.Enter(point, heading);
        return new SectionMiner(document.Text, actors, time, place, trace).Mine(span);
    }

    /// <summary>The body without its tables, and without the cells that are read as rows.</summary>
    private IEnumerable<SourceSpan> Prose(SourceSpan body, ImmutableArray<SourceSpan> cells)
    {
        var rowsHere = RowPlaces.Across(cells, body).ToHashSet();
        var cut = places.TablesAcross(body).Concat(rowsHere).OrderBy(t => t.Start);
        var at = body.Start;
        foreach (var table in cut)
        {
            // "Emne | Orientering": a table that is no list of tasks has sentences in its cells.
            if (!rowsHere.Contains(table) && !places.RowsIn(table).Any())
            {
                foreach (var cell in TableCells.With(document.Text, new SourceSpan(Math.Max(table.Start, body.Start), Math.Min(table.End, body.End))))
                {
                    yield return cell;
                }
            }

            if (table.Start > at)
            {
                yield return new SourceSpan(at, Math.Min(table.Start, body.End));
            }

            at = Math.Max(at, table.End);
        }

        if (at < body.End)
        {
            yield return new SourceSpan(at, body.End);
        }
    }
}
