using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Time that hangs on something that is still to happen: the words are kept, but no calendar can tell the day.</summary>
internal static class EventRules
{
    private const string When = "(når|så snart|efter at) {word} [{word}] [{word}] [{word}] [{word}] [{word}]";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("when-done", [$"{When} er [{{word}}] ^@Done", $"{When} ^foreligger", $"{When} har ^været i {{word}}"], _ => TimeCore.Undated(DeadlineKind.Relative)),
        new("awaited-event", ["[den|det] ^@AwaitedEvent", "[den] ^(politisk|politiske) (godkendelse|behandling)"], _ => TimeCore.Undated(DeadlineKind.Relative, Grain.Event) with { Need = LeadNeed.Side }),
        new("counted-from-event", "[@Within] [@About] {number} ^{unit} (før|inden|forud for|efter) [den|det|hver=mark|hvert=mark] [{word}]", Counted),
    ];

    /// <summary>"to uger efter hver rapport" comes back; "senest 14 dage efter modtagelsen" waits for one.</summary>
    private static TimeCore? Counted(in TimeMatch match)
    {
        var isWithin = match.Text.Word(match.Start)?[Forms.WordRole.Number] is not > 0 && match.Text.IsKind(match.Start, Forms.TokenKind.Word);
        var last = match.Text.Word(match.End - 1)?.Text;
        return match.Has(Forms.Slot.Mark) ? TimeCore.Undated(DeadlineKind.Recurring)
            : last == "efter" ? null
            : TimeCore.Undated(DeadlineKind.Relative, Grain.Event) with { Need = isWithin || IsNamed(match) ? LeadNeed.None : LeadNeed.Limit };
    }

    /// <summary>"tre uger efter afholdelsen" names something; "tre uger efter blev han" tells a story.</summary>
    private static bool IsNamed(in TimeMatch match) =>
        match.Text.IsKind(match.End - 1, Forms.TokenKind.Word) && match.Text.Tokens[match.End - 1].Word == 0
        && match.Text.Letters(match.End - 1) is { Length: > 4 } letters && (letters.EndsWith("en") || letters.EndsWith("et") || letters.EndsWith("erne"));
}
