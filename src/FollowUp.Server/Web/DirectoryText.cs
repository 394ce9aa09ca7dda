using System.Globalization;
using FollowUp.Features.Directory.Csv;
using FollowUp.Features.Directory.Differences;

namespace FollowUp.Server.Web;

/// <summary>What an import changes, in words.</summary>
public static class DirectoryText
{
    public static string PartOf(this ScreenText text, DirectoryChange change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        return text[$"directory.part.{change.Part.ToString().ToLowerInvariant()}"];
    }

    public static string Sentence(this ScreenText text, FieldChange change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        var field = text[$"directory.field.{change.Field}"].Value;
        return (change.Before, change.After) switch
        {
            (null, { } after) => text["directory.field-new", field, Shown(text, after)],
            ({ } before, null) => text["directory.field-gone", field, Shown(text, before)],
            var (before, after) => text["directory.field-change", field, Shown(text, before), Shown(text, after)],
        };
    }

    public static string Sentence(this ScreenText text, PeriodChange change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        var (role, period) = (text[$"directory.field.{change.Role}"].Value, text.PeriodOf(change.From, change.To));
        return change.Kind switch
        {
            PeriodKind.Begins => text["directory.period.begins", role, change.Who, period],
            PeriodKind.Ends => text["directory.period.ends", role, change.Who, period],
            _ => text["directory.period.taken-back", role, change.Who, period],
        };
    }

    public static string Sentence(this ScreenText text, LineFault fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fault);
        return text[$"line-fault.{fault.Code}", [.. fault.Facts]];
    }

    private static string Shown(ScreenText text, string? value) =>
        value == DirectoryField.Yes ? text["directory.yes"]
        : DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DanishText.PlainDay(day)
        : value ?? "";
}
