using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>The hour beside a day: "fredag kl. 12.00", "inden kl. 12 fredag".</summary>
internal sealed class Clock(VocabularyBuilder words)
{
    private readonly FormProgram behind = FormProgram.Of(new FormReader(words).Read("[,] (kl [.]|klokken) ({number}|{cluster})").Parts, isBackward: false);
    private readonly FormProgram before = FormProgram.Of(new FormReader(words).Read("(kl [.]|klokken) ({number}|{cluster}) [,]").Parts, isBackward: true);

    /// <summary>The hour that follows, and the token behind it.</summary>
    public (int End, TimeOnly Hour)? Behind(in TimeText text, int place)
    {
        if (!behind.CanBegin(text, place))
        {
            return null;
        }

        var captures = new Captures(place);
        var end = behind.Run(text, place, ref captures);
        return end != FormProgram.Misfit && Hour(text, captures) is { } hour ? (end, hour) : null;
    }

    /// <summary>The hour that stands before, and its first token.</summary>
    public (int Start, TimeOnly Hour)? Before(in TimeText text, int place)
    {
        if (!before.CanBegin(text, place - 1))
        {
            return null;
        }

        var captures = new Captures(place);
        var start = before.Run(text, place - 1, ref captures);
        return start != FormProgram.Misfit && Hour(text, captures) is { } hour ? (start + 1, hour) : null;
    }

    private static TimeOnly? Hour(in TimeText text, in Captures captures)
    {
        var (hour, minute) = (0, 0);
        if (captures.At(Slot.Cluster) is var place and >= 0)
        {
            var parts = new NumberCluster(text.Letters(place));
            (hour, minute) = (parts[0], parts.Joint(0) is '.' or ':' ? parts[1] : 0);
        }
        else
        {
            hour = text.Tokens[captures.At(Slot.Number)] is { Kind: TokenKind.Number } number ? number.Value : 99;
        }

        return hour <= 23 && minute <= 59 ? new TimeOnly(hour, minute) : null;
    }
}
