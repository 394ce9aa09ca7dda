using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>The time slot before or behind a point's title: "(9.00-9.30)", "kl. 9-9.30", "(20 min.)".</summary>
internal static partial class TimeSlot
{
    /// <summary>A slot that stands behind a title without brackets is no longer.</summary>
    private const int LongestBareSlot = 32;

    /// <summary>The title without its slot, and the slot's times where it gives any.</summary>
    public static (string Title, TimeOnly? Start, TimeOnly? End) Cut(string title)
    {
        // "Budget; 18.15-18.35; Ansvarlig: Bo": the cells of a row behind each other.
        var cell = title.IndexOf(';');
        if (cell > 2 && (cell == title.Length - 1 || FromTo().IsMatch(title[cell..])))
        {
            var (begins, ends) = In(title[cell..]);
            return (title[..cell].TrimEnd(), begins, ends);
        }

        if (!MayHold(title))
        {
            return (title, null, null);
        }

        var (at, slot) = Behind(title);
        if (slot.Success && at > 0)
        {
            return (title[..at].TrimEnd(' ', ',', '-', '–', '\t'), Time(slot, "sh", "sm"), Time(slot, "eh", "em"));
        }

        slot = title[0] is 'k' or 'K' or '(' or '[' || char.IsAsciiDigit(title[0]) ? Before().Match(title) : Match.Empty;
        return slot.Success && slot.Length < title.Length ? (title[slot.Length..], Time(slot, "sh", "sm"), Time(slot, "eh", "em")) : (title, null, null);
    }

    /// <summary>In brackets at the end, with whatever else they hold, or bare.</summary>
    private static (int At, Match Slot) Behind(string title)
    {
        var end = title[^1] == '.' ? title.Length - 1 : title.Length;
        if (title[end - 1] is ')' or ']')
        {
            var open = title.LastIndexOfAny(['(', '[']);
            return (open, open < 0 ? Match.Empty : Bracketed().Match(title[(open + 1)..(end - 1)]));
        }

        var from = Math.Max(0, title.Length - LongestBareSlot);
        var slot = Bare().Match(title[from..]);
        return (from + slot.Index, slot);
    }

    /// <summary>The title alone.</summary>
    public static ReadOnlySpan<char> WithoutSlot(ReadOnlySpan<char> title) => MayHold(title) ? Cut(title.ToString()).Title : title;

    public static bool IsIn(string title) => MayHold(title) && Cut(title).Title.Length < title.Length;

    /// <summary>The first time of day in the words, "kl. 09:00" or "16.30", and the one that it lasts to.</summary>
    public static (TimeOnly? Start, TimeOnly? End) In(string words)
    {
        var span = FromTo().Match(words);
        if (span.Success && Time(span, "sh", "sm") is { } from)
        {
            return (from, Time(span, "eh", "em"));
        }

        var clock = Clock().Match(words);
        return (clock.Success ? Time(clock, "sh", "sm") : null, null);
    }

    /// <summary>A slot has a digit among the last or the first letters of the title; nearly all titles end here.</summary>
    private static bool MayHold(ReadOnlySpan<char> title) =>
        title.Length > 3 && (title[^Math.Min(title.Length, 40)..].ContainsAnyInRange('0', '9') || title[..Math.Min(title.Length, 8)].ContainsAnyInRange('0', '9'));

    private static TimeOnly? Time(Match match, string hour, string minute)
    {
        if (!match.Groups[hour].Success)
        {
            return null;
        }

        var h = int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture);
        var m = match.Groups[minute].Success ? int.Parse(match.Groups[minute].Value, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    private const string Kl = @"(?:kl\.?|klokken)\s{0,2}";
    private const string To = @"\s{0,2}(?:-|–|—|til)\s{0,2}(?:kl\.?\s?)?";
    private const string Start = @"(?<sh>[0-2]?[0-9])(?:[.:](?<sm>[0-5][0-9]))";
    private const string End = @"(?<eh>[0-2]?[0-9])(?:[.:](?<em>[0-5][0-9]))";
    private const string Span = $"(?:(?:{Kl})?{Start}{To}{End}|(?:{Kl})?{Start}{To}(?<eh>[0-2]?[0-9])|(?:{Kl})?(?<sh>[0-2]?[0-9]){To}{End}|{Kl}(?<sh>[0-2]?[0-9]){To}(?<eh>[0-2]?[0-9]))";
    private const string At = $"{Kl}(?<sh>[0-2]?[0-9])(?:[.:](?<sm>[0-5][0-9]))?";
    private const string Length = @"(?:ca\.?\s)?[0-9½]{1,3}(?:[,.][0-9])?\s?(?:min(?:utter|\.)?|timer?|t\.|')";

    [GeneratedRegex($@"^\s?(?:{Span}|{At}|{Length})(?:[\s,;–-].{{0,40}})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex($@"[\s,–-]{{1,4}}(?:{Span}|{At}|{Length})\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();

    [GeneratedRegex($@"^[(\[]?(?:{Span}|{At})\s?[)\]]?\s{{0,2}}[:–-]?\s{{1,3}}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Before();

    [GeneratedRegex($@"(?<![\d./-]){Span}(?!\d|[.:/-]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"(?:(?:kl\.?|klokken)\s{0,2}(?<sh>[0-2]?[0-9])(?:[.:](?<sm>[0-5][0-9]))?|(?<![\d.-])(?<sh>[0-2]?[0-9])[.:](?<sm>[0-5][0-9]))(?!\d|[.:]\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clock();
}
