using System.Globalization;
using System.Text;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Csv;
using FollowUp.Features.Directory.Differences;
using FollowUp.Server.Web;

namespace FollowUp.Cli.Commands;

/// <summary>What an import changes, for a terminal or a program.</summary>
internal static class DirectoryPrint
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static string Line(LineFault fault)
    {
        CultureInfo.CurrentUICulture = English;
        return string.Create(CultureInfo.InvariantCulture, $"Line {fault.Line}: {new ScreenText().Sentence(fault)}");
    }

    public static object Json(DirectoryPreview preview, bool dryRun) =>
        new { dryRun, preview.Added, preview.Changed, preview.Ended, preview.NotNamed, preview.Changes };

    public static string Text(DirectoryPreview preview, bool dryRun)
    {
        var text = new StringBuilder();
        foreach (var change in preview.Changes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Mark(change.Kind)} {change.Part.ToString().ToLowerInvariant()} {change.Name}");
            foreach (var field in change.Fields)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {field.Field}: {field.Before ?? "-"} -> {field.After ?? "-"}");
            }

            foreach (var period in change.Periods)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {period.Role} {period.Kind.ToString().ToLowerInvariant()}: {period.Who}, {Day(period.From)} to {(period.To is { } to ? Day(to) : "now")}");
            }
        }

        var tense = dryRun ? "would be " : "";
        text.Append(CultureInfo.InvariantCulture, $"{preview.Added} {tense}added, {preview.Changed} {tense}changed, {preview.Ended} {tense}ended, {preview.NotNamed} not named and kept.");
        return text.ToString();
    }

    private static char Mark(ChangeKind kind) => kind switch { ChangeKind.Added => '+', ChangeKind.Changed => '~', _ => '=' };

    private static string Day(DateOnly day) => day == ForumRole.Always ? "always" : day.ToString("O", CultureInfo.InvariantCulture);
}
