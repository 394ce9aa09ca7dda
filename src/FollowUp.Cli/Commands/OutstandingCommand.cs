using System.CommandLine;
using System.Globalization;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Server.Export;

namespace FollowUp.Cli.Commands;

/// <summary><c>outstanding</c>: what the secretary's page exports, for a script or a terminal.</summary>
internal static class OutstandingCommand
{
    public static Command Create()
    {
        var forum = new Option<string>("--forum") { Description = "Name, abbreviation or alias of the forum", Required = true };
        var meeting = DayOption.Create("--meeting", "The day of the meeting", required: true);
        var asOf = DayOption.Create(
            "--as-of",
            "As it was known at the end of this day (now): what was open, its deadline and its lateness, and the draft as it stood");
        var format = new Option<string>("--format") { Description = "The form it is printed in", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "html", "docx", "json");
        var command = new Command("outstanding", "Prints the outstanding items for a meeting's agenda") { forum, meeting, asOf, format };
        command.SetAction((parsed, cancellationToken) => OperatorSession.RunAsync(
            async session =>
            {
                var draft = await DraftAsync(session, parsed.GetValue(forum)!, parsed.GetValue(meeting)!.Value, parsed.GetValue(asOf), cancellationToken);
                await PrintAsync(draft, parsed.GetValue(format)!, cancellationToken);
                return 0;
            }));
        return command;
    }

    private static async Task<DraftPage> DraftAsync(
        OperatorSession session, string forumName, DateOnly day, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var organisation = await session.SendAsync(new GetOrganisation.Query(), cancellationToken);
        if (organisation.ForumNamed(forumName) is not { } forum)
        {
            var known = organisation.Forums.Values.Select(f => f.Name).Order(StringComparer.CurrentCulture);
            throw new CannotException($"There is no forum \"{forumName}\"; the directory knows {Listed(known)}.");
        }

        var meetings = organisation.Meetings.Where(m => m.ForumId == forum.Id).ToList();
        if (meetings.FirstOrDefault(m => m.Date == day) is not { } meeting)
        {
            var near = meetings.Select(m => m.Date).OrderBy(d => Math.Abs(d.DayNumber - day.DayNumber)).Take(3).Order()
                .Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            throw new CannotException(string.Create(
                CultureInfo.InvariantCulture, $"{forum.Name} has no meeting on {day:yyyy-MM-dd}; near it are {Listed(near)}."));
        }

        return (await session.SendAsync(new GetDraft.Query(meeting.Id, asOf is { } then ? PointInTime.EndOf(then) : null), cancellationToken)).Value
            ?? throw new CannotException("The meeting cannot be read.");
    }

    private static async Task PrintAsync(DraftPage draft, string format, CancellationToken cancellationToken)
    {
        if (format == "json")
        {
            Console.Out.WriteLine(OutstandingJson.Of(draft));
            return;
        }

        if (format == "docx" && !Console.IsOutputRedirected)
        {
            throw new CannotException("A Word document is no text for a terminal: send the output to a file (> outstanding.docx).");
        }

        var file = AgendaExport.Render(draft, format == "text" ? ExportFormat.Text : AgendaExport.FormatOf(format)!.Value);
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(file.Content, cancellationToken);
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } listed ? listed : "none";
}
