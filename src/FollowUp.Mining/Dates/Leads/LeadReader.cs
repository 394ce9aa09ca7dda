using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>Walks from a core to the left, phrase by phrase, and applies what it finds: "senest ved | udgangen af | uge 45".</summary>
internal sealed class LeadReader(VocabularyBuilder words)
{
    private readonly LeadPhrases phrases = new(words);
    private readonly Venue venue = new(words);
    private readonly Clock clock = new(words);
    private readonly Phrases past = words.Group("Past");

    /// <summary>The core with its leads; null where it is no time without a word that is not there.</summary>
    public LedTime? Read(in TimeText text, int start, int end, TimeCore core, TimeRule rule, TimeContext context)
    {
        var walk = new LeadWalk(phrases, core, rule.Steps, start, context);
        walk.GoLeft(text);
        if (walk.Core.Grain <= Grain.Feast && walk.Lead is Lead.None or Lead.After or Lead.JustAfter && venue.EndingBefore(text, walk.Start) is var name and >= 0)
        {
            walk = AtMeeting(text, walk, name) ?? walk;
        }

        if (walk.Lead == Lead.None && walk.Core.Grain == Grain.Day && Venue.AfterEvent(text, walk.Start, phrases) is (>= 0, _) after && IsBareDay(text, walk.Start))
        {
            walk.Take(after.Start, after.Lead);
        }

        if (walk.HasNothing && core.Need != LeadNeed.None && (core.Need >= LeadNeed.Side || !IsAlone(text, start, end)))
        {
            return null;
        }

        var time = clock.Behind(text, end);
        if (time is null && clock.Before(text, walk.Start) is var (at, hour))
        {
            time = (end, hour);
            walk.GoOnFrom(text, at);
        }

        var last = time?.End ?? end;
        if (!walk.IsLedEnough && (walk.Core.Need >= LeadNeed.Side || !IsAlone(text, walk.Start, last)) || IsPast(text, walk.Start, last))
        {
            return null;
        }

        // "inden kl. 12 fredag" is on Friday.
        core = time is not null && walk.Core is { Grain: Grain.Day, First: { } day } ? walk.Core with { IfBefore = Resolution.Day(walk.Core.Kind, day) } : walk.Core;
        var resolution = Doubts.About(core, Relations.Of(core, walk.Lead, walk.Inner, context), context);
        return new LedTime(walk.Start, last, resolution, walk.Rule, walk.Steps) { Clock = time?.Hour };
    }

    /// <summary>The walk that goes on from the meeting's name; null where no preposition says that the time is the meeting's.</summary>
    private static LeadWalk? AtMeeting(in TimeText text, LeadWalk walk, int name)
    {
        var resolution = Relations.Of(walk.Core, walk.Lead, walk.Inner, walk.Context);
        var first = resolution.Date ?? resolution.Earliest;
        var isOwn = OwnForum.Holds(text, text.IsSign(walk.Start - 1, ',') ? walk.Start - 2 : walk.Start - 1, walk.Context, whenUnknown: false);
        var known = !isOwn || first is not { } from ? null
            : walk.Lead == Lead.None ? resolution.Date is null ? walk.Context.OnlyMeetingIn(from, resolution.Latest) : null
            : walk.Context.MeetingOnOrAfter(from);
        if (walk.Lead != Lead.None && known is null)
        {
            return null;
        }

        var meeting = walk.Core with
        {
            Kind = DeadlineKind.Meeting,
            First = known ?? first,
            Last = known ?? resolution.Date ?? resolution.Latest,
            Need = LeadNeed.Any,
            IsRunning = false,
            IsLimit = false,
            IfBefore = null,
            IfAfter = null,
            IfJustAfter = null,
        };
        var outer = walk.At(name, meeting);
        outer.GoLeft(text);
        return outer.Start < name && (outer.Inner is Lead.None or Lead.At || outer.Lead != Lead.None) ? outer : null;
    }

    /// <summary>"i sidste uge", "i foråret sidste år".</summary>
    private bool IsPast(in TimeText text, int start, int end) =>
        text.Is(start - 1, past) || text.Is(end, past) && text.Word(end + 1)?.Text == "år";

    private static bool IsBareDay(in TimeText text, int start) => text.Word(start)?.Text is "den" or "dén" or "d";

    /// <summary>Nothing but signs stands around it: a cell of a table, a field behind its label.</summary>
    private static bool IsAlone(in TimeText text, int start, int end)
    {
        // From the time outward: it ends at the nearest word, so many times and many signs together cost no more than the text is long.
        var (before, behind) = (start - 1, end);
        while (text.IsKind(before, TokenKind.Sign))
        {
            before--;
        }

        while (before < 0 && text.IsKind(behind, TokenKind.Sign))
        {
            behind++;
        }

        return before < 0 && behind == text.Count;
    }
}
