using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Some lines of a point cut into sections.</summary>
/// <param name="Lead">The text before the first heading; empty where there is none.</param>
internal sealed record CutLines(ImmutableArray<CutSection> Sections, ImmutableArray<Attendee> Absent, SourceSpan Lead);

/// <summary>A section with what its heading said besides its kind.</summary>
internal sealed record CutSection(Section Section, SectionHeading Heading);

/// <summary>Cuts the lines of a point into sections under their headings.</summary>
/// <param name="houseHeadings">Headings of the house that are not known.</param>
internal sealed class SectionCutter(TextLines lines, MeetingOfPoint meeting, HouseHeadings houseHeadings)
{
    /// <summary>No name of a document is so long and ends with a full stop, in UTF-16 units.</summary>
    private const int ShortestProse = 60;

    public CutLines Cut(int from, int end)
    {
        var sections = ImmutableArray.CreateBuilder<CutSection>();
        var absent = ImmutableArray.CreateBuilder<Attendee>();
        var open = (SectionHeading?)null;
        var (leadEnd, bodyEnd) = (-1, -1);
        for (var i = from; i < end;)
        {
            if (lines.IsBlank(i))
            {
                i++;
            }
            else if ((SectionHeading.Read(lines, i, open, meeting) ?? houseHeadings.At(lines, i)) is { } heading)
            {
                Close(heading.Span.Start);
                (open, bodyEnd) = (heading, -1);
                leadEnd = leadEnd < 0 ? i : leadEnd;
                i++;
            }
            else if (open is { Kind: SectionKind.Attachments } list && list.BodyStart == list.Span.End && list.Words.Length > 0 && IsProse(i))
            {
                Close(lines[i].Start);
                (open, bodyEnd) = (new SectionHeading("", SectionKind.Unknown, new SourceSpan(lines[i].Start, lines[i].Start), lines[i].Start), -1);
                i++;
            }
            else if (AbsenceReader.Read(lines, i, end) is { } absence)
            {
                bodyEnd = bodyEnd < 0 ? lines[i].Start : bodyEnd;
                absent.AddRange(absence.Absent);
                i = absence.Next;
            }
            else
            {
                // Text behind the absentees goes on with the section.
                bodyEnd = -1;
                i++;
            }
        }

        Close(end > from ? lines[end - 1].End : 0);
        return new CutLines(sections.ToImmutable(), absent.ToImmutable(), Lead(from, leadEnd < 0 ? end : leadEnd));

        void Close(int next)
        {
            if (open is not null)
            {
                var last = bodyEnd >= 0 ? Math.Min(bodyEnd, next) : next;
                sections.Add(new CutSection(
                    new Section(open.Words, open.Kind, open.Span, new SourceSpan(Math.Min(open.BodyStart, last), last)), open));
            }
        }
    }

    /// <summary>"Bilag: Forslag til trafikplan" and a blank line: what then goes on in sentences is no attachment.</summary>
    private bool IsProse(int line)
    {
        ref readonly var at = ref lines[line];
        return lines.HasBlankBefore(line) && at.Last - at.First >= ShortestProse && lines.Text[at.Last - 1] is '.' or ':';
    }

    private SourceSpan Lead(int from, int end)
    {
        from = lines.SkipBlank(from, end);
        while (end > from && lines.IsBlank(end - 1))
        {
            end--;
        }

        return from < end ? new SourceSpan(lines[from].Start, lines[end - 1].End) : default;
    }
}
