using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>"på Chefforum d. 12. maj", "på ØU i juni", "på mødet efter sommerferien": a time behind the name of a meeting is the meeting's.</summary>
internal sealed class Venue(VocabularyBuilder words)
{
    private const int MostWordsBetween = 3;

    private readonly Phrases adjectives = words.Group("MeetingAdjective");
    private readonly Phrases next = words.Group("Next");
    private readonly FormTest body = new(TokenTest.Body);
    private readonly FormProgram before = FormProgram.Of(new FormReader(words).Read("[(det|den|et|en)]").Parts, isBackward: true);

    /// <summary>The first token of the meeting's name with what belongs to it, when it ends before the place; -1 where none does.</summary>
    public int EndingBefore(in TimeText text, int place)
    {
        var last = text.IsSign(place - 1, ',') ? place - 2 : place - 1;
        if (!text.Is(last, WordRole.Meeting) && !body.Fits(text, last))
        {
            return -1;
        }

        var start = text.IsSign(last - 1, '-') && text.IsGlued(last) && text.IsKind(last - 2, TokenKind.Word) ? last - 2 : last;
        while (text.Is(start - 1, adjectives) || text.Is(start - 1, next))
        {
            start--;
        }

        if (IsGenitive(text, start - 1))
        {
            start--;
        }

        var captures = new Captures(place);
        return before.Run(text, start - 1, ref captures) + 1;
    }

    /// <summary>
    /// The first token of "efter" where up to three words stand between it and the day: "efter høringsfristen den 1. juni"; -1 where it
    /// does not stand there.
    /// </summary>
    public static (int Start, Lead Lead) AfterEvent(in TimeText text, int place, LeadPhrases phrases)
    {
        var at = text.IsSign(place - 1, '(') ? place - 1 : place;
        for (var words = 0; words < MostWordsBetween && text.IsKind(at - 1, TokenKind.Word); words++)
        {
            at--;
            if (phrases.EndingBefore(text, at) is { Lead: Lead.After or Lead.JustAfter } phrase)
            {
                return (at - phrase.Length, phrase.Lead);
            }
        }

        return (-1, Lead.None);
    }

    private static bool IsGenitive(in TimeText text, int at) =>
        text.IsKind(at, TokenKind.Word) && text.Tokens[at].Length > 4 && text.Letters(at)[^1] == 's';
}
