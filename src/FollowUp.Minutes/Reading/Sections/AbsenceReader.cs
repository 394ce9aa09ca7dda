using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>The line "Fraværende Karen Elmelund (Direktør), ..." that may close a point; it can wrap over lines.</summary>
internal static class AbsenceReader
{
    private const int LongestList = 40;

    /// <summary>The absentees, and the index behind the last line that names them; null where the line opens no such list.</summary>
    public static (ImmutableArray<Attendee> Absent, int Next)? Read(TextLines lines, int at, int end)
    {
        ref readonly var line = ref lines[at];
        if (!line.CanBeHeading)
        {
            return null;
        }

        var words = lines.Words(at);
        if (HeadLabels.ReadAbsent(words) is not { } label)
        {
            return null;
        }

        var value = words[label.ValueAt..];
        var next = at + 1;
        if (value.IsEmpty)
        {
            next = lines.SkipBlank(next, end);
        }

        // "Fravær: 4,5 %" is a figure.
        var first = value.IsEmpty ? (next < end ? next : at) : at;
        if (!NamesPeople(lines, first, value.IsEmpty ? null : value) && !value.StartsWith("ingen", StringComparison.OrdinalIgnoreCase) && value is not ("-" or "."))
        {
            return null;
        }

        while (next < end && next - at < LongestList && !lines.IsBlank(next) && lines[next].CanBeHeading && !SectionHeading.Opens(lines, next)
            && (next == first || EndsOpen(lines.Words(next - 1)) || IsInsideBracket(lines, at, next) || NamesPeople(lines, next, null)))
        {
            next++;
        }

        var start = value.IsEmpty ? line.End : ValueStart(lines, at, value);
        var span = new SourceSpan(start, Math.Max(start, lines[next - 1].End));
        return ([.. PeopleReader.Read(lines.Text, span).Select(p => p.Who)], next);
    }

    /// <summary>Marks shift the places of the words, so the value is looked up in the text itself.</summary>
    private static int ValueStart(TextLines lines, int at, ReadOnlySpan<char> value)
    {
        ref readonly var line = ref lines[at];
        var found = lines.Text.AsSpan(line.First, line.Last - line.First).IndexOf(value, StringComparison.Ordinal);
        return found < 0 ? line.First : line.First + found;
    }

    private static bool NamesPeople(TextLines lines, int at, ReadOnlySpan<char> value)
    {
        var place = value.IsEmpty ? lines[at].Words : new SourceSpan(ValueStart(lines, at, value), lines[at].Last);
        var items = PersonItems.In(lines.Text, place);
        return items.Any(i => i.Kind is PersonWord.Name or PersonWord.Initials) || (!value.IsEmpty && items.Count > 0 && items.All(i => i.Kind == PersonWord.FirstName));
    }

    private static bool EndsOpen(ReadOnlySpan<char> words) => words is [.., ',' or '(' or '&'] || words.EndsWith(" og", StringComparison.Ordinal);

    private static bool IsInsideBracket(TextLines lines, int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            var words = lines.Words(i);
            depth += words.Count('(') - words.Count(')');
        }

        return depth > 0;
    }
}
