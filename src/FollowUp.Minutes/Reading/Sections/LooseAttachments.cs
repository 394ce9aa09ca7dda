using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Lines such as "Bilag 3.1 Kvartalsrapport" in a point of a house that has no heading for its attachments.</summary>
internal static partial class LooseAttachments
{
    private const int LongestLine = 120;

    public static void Read(TextLines lines, int from, int end, ImmutableArray<Attachment>.Builder attachments)
    {
        for (var i = from; i < end; i++)
        {
            ref readonly var line = ref lines[i];
            if (!line.CanBeHeading || line.Last - line.First > LongestLine)
            {
                continue;
            }

            var words = lines.Text[line.First..line.Last];
            if (words.Contains("bilag", StringComparison.OrdinalIgnoreCase) && Numbered().Match(words) is { Success: true } match && !match.Value.EndsWith('.'))
            {
                attachments.Add(new Attachment(match.Groups["title"].Value, new SourceSpan(line.First, line.Last)));
            }
        }
    }

    /// <summary>In italics or bold as it may be; a sentence goes on in lower case ("Bilag 1 viser ...").</summary>
    [GeneratedRegex(@"^[*_]{0,2}(?<title>Bilag \d{1,3}(?:\.\d{1,3})?[.:]? (?:- )?\p{Lu}[^|]*?[^.*_|])[*_]{0,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
