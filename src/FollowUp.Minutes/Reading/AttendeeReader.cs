using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads people with position and initials: "Karen Elmelund (Direktør), Ole Lund (OL)".</summary>
internal static partial class AttendeeReader
{
    /// <summary>The people that the words name; <paramref name="words"/> is the line's content or its tail.</summary>
    public static ImmutableArray<Attendee> Read(string text, TextLine line, string words)
    {
        var at = text.IndexOf(words, line.Span.Start, line.Span.Length, StringComparison.Ordinal);
        return words.Length == 0 ? [] : Read(words, at < 0 ? line.ContentSpan.Start : at, line.Span.End);
    }

    /// <param name="start">Where the words stand in the text.</param>
    /// <param name="end">Where they end at the latest.</param>
    public static ImmutableArray<Attendee> Read(string words, int start, int end)
    {
        var people = ImmutableArray.CreateBuilder<Attendee>();
        foreach (Match match in Person().Matches(words.Length > 4000 ? words[..4000] : words))
        {
            var name = match.Groups["name"].Value;
            if (Position().IsMatch(name))
            {
                continue;
            }

            var detail = match.Groups["detail"].Success ? match.Groups["detail"].Value.Trim() : null;
            var initials = detail is { Length: >= 2 and <= 4 } && Initials(name, detail) ? detail : null;
            var position = initials is null && detail is { Length: > 4 } ? detail : null;
            var place = new SourceSpan(Math.Min(start + match.Index, end), Math.Min(start + match.Index + match.Length, end));
            people.Add(new Attendee(name, position, initials, place));
        }

        return people.ToImmutable();
    }

    /// <summary>"(OL)" behind Ole Lund; "(SF)" behind Ole Lund is a party.</summary>
    private static bool Initials(string name, string detail) =>
        detail.All(char.IsUpper) && detail[0] == name[0] && name.Contains(detail[^1], StringComparison.OrdinalIgnoreCase)
        && name.Split(' ', '-').Count(part => part.Length > 0 && detail.Contains(part[0], StringComparison.Ordinal)) >= 2;

    /// <summary>"Direktør Børn": a position written behind a comma, no name.</summary>
    [GeneratedRegex(@"^\p{L}{0,30}(?:chef|leder|direktør|konsulent|sekretær|formand|koordinator|repræsentant)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Position();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'´’.-]{1,30}(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'´’-]{1,30}|von|van|de|af)){1,4})(?:\s{0,2}\((?<detail>[^()]{1,120})\))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Person();
}
