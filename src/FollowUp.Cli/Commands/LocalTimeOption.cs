using System.CommandLine;
using System.Globalization;
using FollowUp.Features.Time;

namespace FollowUp.Cli.Commands;

/// <summary>An option that is a moment, given as the clock on the wall in Denmark shows it.</summary>
internal static class LocalTimeOption
{
    public static Option<DateTimeOffset?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DDTHH:MM",
        CustomParser = result =>
        {
            var typed = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateTime.TryParseExact(typed, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            {
                return DanishClock.Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
            }

            result.AddError($"{name} must be a Danish local time in the form YYYY-MM-DDTHH:MM.");
            return null;
        },
    };
}
