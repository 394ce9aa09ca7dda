using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>A label of the head with the place of its value.</summary>
/// <param name="Line">The label's line.</param>
/// <param name="Value">Empty where it stands on the next lines.</param>
internal sealed record HeadPart(HeadField Field, int Line, SourceSpan Value);

/// <summary>Finds the labels of the head, also where several stand on a line: "Til stede: ML, PH. Afbud: JN. Referent: KL".</summary>
internal static class HeadLines
{
    public static ImmutableArray<HeadPart> Read(TextLines lines, int end)
    {
        var parts = ImmutableArray.CreateBuilder<HeadPart>();
        for (var i = 0; i < end; i++)
        {
            if (lines[i].First < lines[i].Last && lines[i].Last - lines[i].First <= 3000)
            {
                ReadLine(lines, i, parts);
            }
        }

        return parts.ToImmutable();
    }

    private static void ReadLine(TextLines lines, int at, ImmutableArray<HeadPart>.Builder parts)
    {
        ref readonly var line = ref lines[at];
        var text = lines.Text;
        var open = (Field: (HeadField?)null, From: 0);
        for (var place = line.First; place < line.Last; place = NextStart(text, place, line.Last))
        {
            var start = place;
            while (start < line.Last && text[start] is '|' or '*' or '_' or ' ' or '\t' or '-' or '•')
            {
                start++;
            }

            if (HeadLabels.Read(text.AsSpan(start, line.Last - start)) is { } label && (label.IsMarked || place == line.First || start + label.ValueAt == line.Last))
            {
                Close(start);
                open = (label.Field, start + label.ValueAt);
            }
        }

        Close(line.Last);

        void Close(int to)
        {
            if (open.Field is { } field)
            {
                parts.Add(new HeadPart(field, at, Trimmed(text, Math.Min(open.From, to), to)));
            }
        }
    }

    /// <summary>Where another label may begin: behind a cell, a full stop or a wide gap.</summary>
    private static int NextStart(string text, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (text[at - 1] is '|' or '\t' or ';' || (text[at - 1] == '.' && text[at] == ' ') || (text[at - 1] == ' ' && at > from + 1 && text[at - 2] == ' ' && text[at] != ' '))
            {
                return at;
            }
        }

        return end;
    }

    private static SourceSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '|' or ':'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '|' or ';'))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
