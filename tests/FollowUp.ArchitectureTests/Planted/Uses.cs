// Types that pretend to live in the rooms of the house and use what those rooms may not: the twins of the rules.
namespace FollowUp.Calendar.Planted
{
    internal sealed class KnowsTheDomain
    {
        public static string First => FollowUp.Domain.Deciding.RefusalCodes.NotFound.ToUpperInvariant() + typeof(FollowUp.Domain.Deciding.Act);
    }
}

namespace FollowUp.Domain.Planted
{
    internal sealed class KnowsMining(FollowUp.Mining.Commitments.MinedEvidence evidence)
    {
        public string Text => evidence.Text;
    }

    internal sealed class ReadsFiles
    {
        public static async Task<string> TextAsync(string path) => await Task.Run(() => File.ReadAllText(path));
    }

    internal sealed class ReadsTheClock
    {
#pragma warning disable RS0030 // The banned call is what the rule has to see.
        public static IEnumerable<DateTimeOffset> Now => new[] { 1 }.Select(_ => DateTimeOffset.UtcNow);
#pragma warning restore RS0030
    }
}

namespace FollowUp.Minutes.Planted
{
    internal sealed class KnowsTheCalendar
    {
        public static DateOnly Easter => FollowUp.Calendar.DanishHolidays.EasterSunday(2026);
    }

    internal sealed class Fetches
    {
        public static async Task<string> TextAsync(System.Net.Http.HttpClient client) => await client.GetStringAsync(new Uri("https://birkelund.example"));
    }
}

namespace FollowUp.Documents.Planted
{
    internal sealed class KnowsMinutes
    {
        public static object Parsed => FollowUp.Minutes.Reading.MinutesParser.Parse("");
    }
}

namespace FollowUp.Mining.Planted
{
    internal sealed class KnowsTheDomain(FollowUp.Domain.ActionItems.Deadline deadline)
    {
        public DateOnly Day => deadline.Day;
    }

    internal sealed class KnowsTheStore(Marten.IDocumentStore store)
    {
        public Marten.IQuerySession Session() => store.QuerySession();
    }

    internal sealed class KnowsTheHost
    {
        public static void Log(Microsoft.Extensions.Logging.ILogger log) => Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(log, "Planted");
    }
}

namespace FollowUp.Evaluation.Planted
{
    internal sealed class KnowsTheCalendar
    {
        public static DateOnly Easter => FollowUp.Calendar.DanishHolidays.EasterSunday(2026);
    }
}

namespace FollowUp.Features.Planted
{
    internal sealed class KnowsTheServer
    {
        public static string Path => new FollowUp.Server.Options.MailOptions().Host;
    }

    internal sealed class SendsMail
    {
        public static object Message => new MimeKit.MimeMessage();
    }

    internal sealed class KnowsJobs
    {
        public static string? Enqueue() => Hangfire.BackgroundJob.Enqueue(() => Console.WriteLine());
    }

    internal sealed class KnowsTheWeb(Microsoft.AspNetCore.Http.HttpContext context)
    {
        public string Path => context.Request.Path;
    }

    internal sealed class ReadsHtml
    {
        public static object Parsed => new AngleSharp.Html.Parser.HtmlParser().ParseDocument("");
    }
}

namespace FollowUp.Server.Planted
{
    internal sealed class KnowsTheDemonstration
    {
        public static Type Story => typeof(FollowUp.Demo.Municipality.DemoStory);
    }
}
