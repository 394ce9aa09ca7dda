using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads one point: the lines from its heading to the next point's.</summary>
internal sealed class PointReader(string text, ImmutableArray<TextLine> lines, DateOnly? meetingDay)
{
    /// <summary>How far below the title a journal number is looked for, in lines of words.</summary>
    private const int LinesToCaseNumber = 4;

    public AgendaPoint Read(PointHeading heading, int end)
    {
        var span = new SourceSpan(lines[heading.Line].Span.Start, lines[end - 1].Span.End);
        var (title, start, finish) = TimeSlot.Cut(heading.Title);
        var (caseNumber, body) = FindCaseNumber(heading.LastLine + 1, end);
        if (ClosedPoint.Is(title))
        {
            // Whatever stands below a closed point is for its circle: it is not even cut into sections.
            return new AgendaPoint(heading.Number, title, start, finish, caseNumber, true, [], null, [], Outcome.None, [], [], span);
        }

        var parts = Cut(body, end);
        var recommendations = parts.Sections.FirstOrDefault(s => s.Kind == SectionKind.Recommendation);
        var (recommender, items) = recommendations is null ? (null, []) : RecommendationReader.Read(text, LinesOf(recommendations.Body));
        var decision = string.Join('\n', parts.Sections.Where(s => s.Kind == SectionKind.Decision).Select(s => s.Body.In(text)));
        return new AgendaPoint(
            heading.Number,
            title,
            start,
            finish,
            caseNumber,
            false,
            parts.Sections,
            recommender,
            items,
            OutcomeReader.Of(decision, items),
            [.. parts.Sections.Where(s => s.Kind == SectionKind.Attachments).SelectMany(s => AttachmentReader.Read(text, LinesOf(s.Body)))],
            parts.Absent,
            span);
    }

    private (string? Number, int Next) FindCaseNumber(int from, int end)
    {
        var seen = 0;
        for (var i = from; i < end && seen < LinesToCaseNumber; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (SectionNames.KindOf(lines[i].Content) is not null)
            {
                break;
            }

            if (CaseNumber.In(lines[i].Content) is { } number)
            {
                return (number, CaseNumber.IsAlone(lines[i].Content) ? i + 1 : from);
            }

            seen++;
        }

        return (null, from);
    }

    private (ImmutableArray<Section> Sections, ImmutableArray<Attendee> Absent) Cut(int from, int end)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var absent = ImmutableArray.CreateBuilder<Attendee>();
        SectionHeading? open = null;
        var firstHeading = -1;
        var bodyEnd = -1;
        for (var i = from; i < end;)
        {
            if (SectionHeading.Read(text, lines[i], open?.Kind, meetingDay) is { } heading)
            {
                Close(heading.Span.Start);
                (open, bodyEnd) = (heading, -1);
                firstHeading = firstHeading < 0 ? i : firstHeading;
                i++;
            }
            else if (AbsenceReader.Opens(lines[i]))
            {
                bodyEnd = bodyEnd < 0 ? lines[i].Span.Start : bodyEnd;
                (var people, i) = AbsenceReader.Read(text, lines, i, end);
                absent.AddRange(people);
            }
            else
            {
                i++;
            }
        }

        Close(end > from ? lines[end - 1].Span.End : 0);
        if (sections.Count == 0 && Unheaded(from, end) is { } whole)
        {
            sections.Add(whole);
        }

        return (sections.ToImmutable(), absent.ToImmutable());

        void Close(int next)
        {
            if (open is not null)
            {
                var last = bodyEnd >= 0 ? Math.Min(bodyEnd, next) : next;
                sections.Add(new Section(open.Words, open.Kind, open.Span, new SourceSpan(Math.Min(open.BodyStart, last), last)));
            }
        }
    }

    /// <summary>A house without headings writes the decision right below the title.</summary>
    private Section? Unheaded(int from, int end)
    {
        while (from < end && lines[from].IsBlank)
        {
            from++;
        }

        if (from >= end)
        {
            return null;
        }

        var body = new SourceSpan(lines[from].Span.Start, lines[end - 1].Span.End);
        return new Section("", SectionKind.Decision, new SourceSpan(body.Start, body.Start), body);
    }

    private ImmutableArray<TextLine> LinesOf(SourceSpan span)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        var inside = ImmutableArray.CreateBuilder<TextLine>();
        if (low > 0 && lines[low - 1].Span.End > span.Start)
        {
            // The text behind a heading's colon: the rest of its line, read as a line of its own.
            inside.Add(LineReader.Rest(text, lines[low - 1], span.Start));
        }

        for (; low < lines.Length && lines[low].Span.Start < span.End; low++)
        {
            inside.Add(lines[low]);
        }

        return inside.ToImmutable();
    }
}
