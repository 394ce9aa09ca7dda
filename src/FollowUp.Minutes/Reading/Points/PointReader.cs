using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>Reads one point: the lines from its heading to the next point's.</summary>
/// <param name="houseDecides">The house has a heading for its decisions, so text without a heading is none.</param>
internal sealed class PointReader(TextLines lines, SectionCutter cutter, AbsenceSentences absences, bool houseDecides, bool repeatsTitles)
{
    /// <summary>How far below the title a journal number is looked for, in lines of words.</summary>
    private const int LinesToCaseNumber = 4;

    private static readonly LabelList<bool> Meta =
        new(LexiconFile.Load(typeof(PointReader).Assembly, "point-words.txt")["Meta"].Select(label => (label, true)));

    public AgendaPoint Read(PointHeading heading, int end)
    {
        var span = lines.SpanOf(heading.Line, end);
        var readEnd = Math.Min(span.End, span.Start + AgendaPoint.LongestRead);
        end = readEnd < span.End ? Math.Min(end, lines.At(readEnd) + 1) : end;
        var (title, start, finish) = TimeSlot.Cut(heading.Title);
        var label = heading.Sub is null ? null : $"{heading.Number}{heading.Sub}";
        var (caseNumber, body) = FindCaseNumber(heading.LastLine + 1, end);
        if (caseNumber is null && CaseNumber.BehindTitle(title) is var (shorter, number))
        {
            (title, caseNumber) = (shorter, number);
        }

        if (heading.IsInClosedGroup || ClosedPoint.Is(title))
        {
            // Whatever stands below a closed point is for its circle: it is not even cut into sections.
            return new AgendaPoint(heading.Number, title, start, finish, caseNumber, true, [], null, [], Outcome.None, [], [], span) { Label = label };
        }

        var own = heading.Cells is null ? CutOwn(heading, Math.Min(body, end), end) : (Sections: [.. heading.Cells], Absent: ImmutableArray<Attendee>.Empty);
        var sections = PointSections.WithAgenda(readEnd < span.End ? Clipped(own.Sections, readEnd) : own.Sections, heading.Agenda is { } agenda ? cutter.Cut(agenda.From + 1, agenda.End) : null);
        var reader = new RecommendationReader(lines.Text);
        foreach (var section in sections.Where(s => s.Kind == SectionKind.Recommendation))
        {
            reader.Read(section.Body);
        }

        if (reader.Items.IsEmpty && ImplicitRecommendation.In(lines.Text, sections) is { } unheaded)
        {
            reader.Read(unheaded);
        }

        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var section in sections.Where(s => s.Kind == SectionKind.Attachments))
        {
            AttachmentReader.Read(lines.Text, section.Body, section.HeadingSpan.End == section.Body.Start && section.Heading.Length > 0, attachments);
        }

        if (!sections.Any(s => s.Kind == SectionKind.Attachments))
        {
            LooseAttachments.Read(lines, Math.Min(body, end), end, attachments);
        }

        var outcome = OutcomeWords.Of(lines.Text, [.. sections.Where(s => s.HoldsOutcome).Select(s => s.Body)], reader.Items);
        return new AgendaPoint(
            heading.Number, title, start, finish, caseNumber, false, sections, reader.Recommender, reader.Items, outcome, attachments.ToImmutable(),
            Away(own.Absent, absences.Within(span)),
            span) { Label = label };
    }

    /// <summary>The last line that is read may go on for a megabyte.</summary>
    private static ImmutableArray<Section> Clipped(ImmutableArray<Section> sections, int end) =>
        [.. sections.Where(s => s.Body.Start <= end).Select(s => s with { Body = s.Body with { End = Math.Min(s.Body.End, end) } })];

    private static ImmutableArray<Attendee> Away(ImmutableArray<Attendee> listed, ImmutableArray<Attendee> told) =>
        listed.IsEmpty && told.IsEmpty ? [] : [.. listed.Concat(told).DistinctBy(a => a.Name)];

    private (ImmutableArray<Section> Sections, ImmutableArray<Attendee> Absent) CutOwn(PointHeading heading, int body, int end)
    {
        // A house that prints the title again above its minutes has the text of the agenda before it.
        if (repeatsTitles && heading.AgainAt is { } again && again > body && again < end)
        {
            var agenda = cutter.Cut(body, again);
            var minutes = cutter.Cut(again + 1, end);
            return (PointSections.WithAgenda(PointSections.Of(lines.Text, minutes, false), agenda), [.. agenda.Absent, .. minutes.Absent]);
        }

        var cut = cutter.Cut(body, end);
        return (PointSections.Of(lines.Text, cut, houseDecides), cut.Absent);
    }

    /// <summary>The journal number, and the first line behind it and whatever else describes the point rather than the meeting.</summary>
    private (string? Number, int Next) FindCaseNumber(int from, int end)
    {
        CaseNumber? found = null;
        var (next, seen) = (from, 0);
        for (var i = from; i < end && seen < LinesToCaseNumber; i++)
        {
            if (!lines[i].CanBeHeading)
            {
                seen += lines.IsBlank(i) ? 0 : 1;
                continue;
            }

            var words = lines.Words(i);
            var isLabel = CaseNumber.IsLabelAlone(words);
            var number = CaseNumber.In(words);
            if (number is null && isLabel && lines.SkipBlank(i + 1, end) is var below && below < end)
            {
                number = CaseNumber.In(lines.Words(below)) is { IsAlone: true } value ? value : null;
                i = number is null ? i : below;
            }

            if (number is null && (SectionNames.Find(words) is not null || SectionHeading.Opens(lines, i)))
            {
                break;
            }

            found = number is not null && (found is null || found.IsOfDocument) ? number : found;
            var isAside = number is { IsAlone: true } || IsMeta(words);
            next = isAside && (seen == 0 || number is not null) ? i + 1 : next;
            seen += isAside ? 0 : 1;
        }

        return (found?.Value, next);
    }

    private static bool IsMeta(ReadOnlySpan<char> words)
    {
        var (length, _) = Meta.Match(words);
        return length > 0 && words.Length <= 150 && words[length..].TrimStart() is [] or [':', ..] or ['|', ..];
    }
}
