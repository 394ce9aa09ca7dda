using System.CommandLine;
using System.Globalization;

namespace FollowUp.Cli.Commands;

/// <summary>An option that is a day, in the one form YYYY-MM-DD whatever the machine's culture.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = required,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Count == 1 ? result.Tokens[0].Value : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name} must be a day in the form YYYY-MM-DD.");
            return null;
        },
    };
}
