using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>How far the words before a core have been read, and what they made of it so far.</summary>
internal struct LeadWalk(LeadPhrases phrases, TimeCore core, ImmutableArray<string> steps, int start, TimeContext context)
{
    public const string PartOf = "part-of";
    public const string EndOf = "end-of";
    public const string RestOf = "rest-of";
    public const string AtMeeting = "at-meeting";

    private const int MostPhrases = 6;

    public readonly TimeContext Context => context;

    public TimeCore Core { get; private set; } = core;

    /// <summary>The rule that counts: the core's, or that of the part or count that was taken of it.</summary>
    public string Rule { get; private set; } = steps[0];

    public ImmutableArray<string> Steps { get; private set; } = steps;

    public int Start { get; private set; } = start;

    /// <summary>"senest", "inden", "efter": what counts.</summary>
    public Lead Lead { get; private set; }

    /// <summary>"i", "på", "i løbet af": what only leads in.</summary>
    public Lead Inner { get; private set; }

    /// <summary>No word before the core had a say.</summary>
    public readonly bool HasNothing => Lead == Lead.None && Inner == Lead.None && Steps.Length == 1;

    public readonly bool IsLedEnough => Core.Need switch
    {
        LeadNeed.None => true,
        LeadNeed.Any or LeadNeed.NeverAlone => Lead != Lead.None || Inner != Lead.None,
        LeadNeed.NotAt => Lead != Lead.None || Inner is Lead.In or Lead.During,
        LeadNeed.Limit => Lead != Lead.None,
        LeadNeed.Side => Lead is Lead.Before or Lead.WellBefore or Lead.After or Lead.JustAfter,
        LeadNeed.Toward => Lead is not (Lead.None or Lead.From or Lead.Around or Lead.Effective),
        _ => Lead is Lead.Latest or Lead.Before or Lead.Until,
    };

    public void GoLeft(in TimeText text)
    {
        for (var i = 0; i < MostPhrases; i++)
        {
            // "Frist: 1. maj", "14 dage før (mødet den 14/6)".
            var place = text.IsSign(Start - 1, ':') || text.IsSign(Start - 1, '(') ? Start - 1 : Start;
            if (phrases.EndingBefore(text, place) is not { } phrase || !Takes(text, phrase, place, place < Start))
            {
                return;
            }
        }
    }

    /// <summary>Takes "efter" from a place further to the left.</summary>
    public void Take(int place, Lead lead)
    {
        (Start, Lead) = (place, lead);
        Steps = Steps.Add(NameOf(lead));
    }

    /// <summary>Steps over what stands between, as in "inden kl. 12 fredag".</summary>
    public void GoOnFrom(in TimeText text, int place)
    {
        Start = place;
        GoLeft(text);
    }

    /// <summary>A new walk from a meeting's name, whose time this one has read.</summary>
    public readonly LeadWalk At(int place, TimeCore meeting) =>
        new(phrases, meeting, Steps.Add(AtMeeting), place, Context) { Rule = Rule };

    public static string NameOf(Lead lead) => lead switch
    {
        Lead.WellBefore => "well-before",
        Lead.JustAfter => "just-after",
        Lead.Effective => "effective-from",
        _ => lead.ToString().ToLowerInvariant(),
    };

    private bool Takes(in TimeText text, LeadPhrase phrase, int place, bool isBehindSign)
    {
        var before = place - phrase.Length;
        if (phrase.Part != Part.None)
        {
            return !isBehindSign && Inner == Lead.None && Lead == Lead.None && PartsOf.Of(Core, phrase.Part, Context) is { } part
                && Become(part, before, phrase.Part switch { Part.Close => EndOf, Part.Rest => RestOf, _ => PartOf });
        }

        if (phrase.Lead is Lead.In or Lead.At or Lead.During)
        {
            if (isBehindSign || Lead != Lead.None || Core is { Grain: Grain.Day, Kind: DeadlineKind.Exact })
            {
                return false;
            }

            Inner = Inner == Lead.None ? phrase.Lead : Inner;
            Start = before;
            return true;
        }

        if (isBehindSign && text.IsSign(place, ':') && phrase.Lead is not (Lead.To or Lead.Latest))
        {
            return false;
        }

        if (Lead == Lead.None && phrase.Lead is Lead.Before or Lead.Until or Lead.After or Lead.JustAfter
            && CountedFrom.Read(text, before, phrase.Lead, Core, Context) is var (counted, first, name))
        {
            Inner = Lead.None;
            return Become(counted, first, name);
        }

        if (Lead == Lead.None)
        {
            Lead = phrase.Lead;
            Steps = Steps.Add(NameOf(phrase.Lead));
        }

        Start = before;
        return true;
    }

    private bool Become(TimeCore core, int place, string step)
    {
        (Core, Start, Rule) = (core, place, step);
        Steps = Steps.Add(step);
        return true;
    }
}
