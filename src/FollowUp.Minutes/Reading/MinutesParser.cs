using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads the text of Danish minutes (referat) into their parts.</summary>
public static class MinutesParser
{
    /// <summary>
    /// Any text is accepted; what is not understood is left out and named in the diagnostics. See
    /// <see cref="MinutesDocument.LooksLikeMinutes"/>.
    /// </summary>
    public static MinutesDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MinutesDocument(text, new MeetingHead(null, null, null, null, [], []), [], []);
    }
}
