using System.Globalization;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Html;

/// <summary>Counts the items of a list.</summary>
/// <param name="format">The type of an ordered list: "1", "a", "A", "i", "I"; null for a list with bullets.</param>
internal sealed class HtmlList(string? format, int start)
{
    private int next = start;

    /// <summary>The mark of the next item.</summary>
    /// <param name="value">The number that the item gives itself.</param>
    public string Next(string value)
    {
        if (format is null)
        {
            return ListMark.Bullet;
        }

        var number = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var own) ? own : next;
        next = number == int.MaxValue ? number : number + 1;
        return Numerals.Of(number, format switch { "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", _ => "decimal" }) + ". ";
    }
}
