using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>Who was there and who was not: the lists behind the labels, and the lines below them.</summary>
internal sealed class Attendance(TextLines lines, int end)
{
    private readonly List<NamedPerson> present = [];
    private readonly List<NamedPerson> absent = [];
    private readonly HashSet<int> covered = [];

    public ImmutableArray<Attendee> Present => Distinct(present);

    public ImmutableArray<Attendee> Absent => Distinct(absent);

    /// <summary>The person whose brackets say "referent" or "formand".</summary>
    public Attendee? WithPart(HeadField part) => present.Concat(absent).FirstOrDefault(p => p.Part == part)?.Who;

    /// <summary>The full entry of somebody who is named elsewhere by name or initials.</summary>
    public Attendee Known(Attendee named) =>
        present.Concat(absent).Select(p => p.Who).FirstOrDefault(p => p.Name == named.Name || (named.Initials is not null && p.Initials == named.Initials)
            || (!named.Name.Contains(' ', StringComparison.Ordinal) && p.Name.StartsWith(named.Name + " ", StringComparison.Ordinal))) ?? named;

    /// <summary>The line was read as a part of a list.</summary>
    public bool Covers(int line) => covered.Contains(line);

    public void Add(NamedPerson person, bool isAbsent) => (isAbsent ? absent : present).Add(person);

    public void Add(HeadPart part)
    {
        var last = LastLine(part);
        for (var i = part.Line; i <= last; i++)
        {
            covered.Add(i);
        }

        var span = new SourceSpan(part.Value.Start, last > part.Line ? lines[last].End : part.Value.End);
        var people = PeopleReader.Read(lines.Text, span);
        var isAbsent = part.Field == HeadField.Absent;

        // Boxes of which none is ticked were never filled in: they say nothing.
        var boxesCount = !isAbsent && people.Any(p => p is { HasBox: true, IsAbsent: false });
        foreach (var person in people)
        {
            var away = isAbsent ? !(person is { HasBox: false, IsAbsent: false }) : person.IsAbsent == true && (!person.HasBox || boxesCount);
            (away ? absent : present).Add(person);
        }
    }

    private int LastLine(HeadPart part)
    {
        var last = part.Line;
        var hasPeople = part.Value.Length > 0;
        for (var i = part.Line + 1; i < end; i++)
        {
            if (lines.IsBlank(i))
            {
                // A blank line may stand between the label and its list, not inside the list, unless that is one of marked items.
                if (hasPeople && !IsItem(lines.SkipBlank(i, end)))
                {
                    break;
                }

                continue;
            }

            var isGroup = lines.Words(i)[^1] == ':' && i + 1 < end && IsOfPeople(lines.SkipBlank(i + 1, end));
            if (HeadLabels.Read(lines.Words(i)) is not null || (!isGroup && !IsOfPeople(i)))
            {
                break;
            }

            hasPeople |= !isGroup;
            last = i;
        }

        return last;
    }

    private bool IsItem(int line) =>
        line < end && (ListItem.MarkLength(lines.Words(line)) > 0 || CheckBox.At(lines.Words(line)).Length > 0) && IsOfPeople(line);

    private bool IsOfPeople(int line)
    {
        if (line >= end || lines[line].Last - lines[line].First > 2000 || HeadLabels.IsDocumentKind(lines.Words(line)) || ContentsEntry.Is(lines.Words(line)))
        {
            return false;
        }

        var items = PersonItems.In(lines.Text, lines[line].Words);
        return items.Any(i => i.Kind is PersonWord.Name or PersonWord.Initials || i.HasBox)
            || (items.Count > 0 && items.All(i => i.Kind == PersonWord.FirstName) && (items.Count > 1 || ListItem.MarkLength(lines.Words(line)) > 0));
    }

    private static ImmutableArray<Attendee> Distinct(List<NamedPerson> people) => [.. people.Select(p => p.Who).DistinctBy(p => p.Name)];
}
