using System.Globalization;
using System.Net;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.IntegrationTests.Doors;
using FollowUp.IntegrationTests.EventStore;
using FollowUp.Server.Web;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Web;

public sealed class The_course_of_events(TestPostgres postgres)
{
    private static readonly Organisation Nobody = new("Engholm Kommune", [], [], [], [], []);

    /// <summary>Samples of all that can happen to a commitment or a series.</summary>
    public static TheoryData<string> Names =>
    [
        .. Samples.All.Where(e => e.GetType().Namespace is "FollowUp.Domain.ActionItems.Events" or "FollowUp.Domain.Series.Events")
            .Select(e => StoredNames.OfEvents[e.GetType()]),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void whatever_happens_to_a_commitment_or_a_series_can_be_told_in_both_languages(string name)
    {
        var entry = TimelineEntry.For(Samples.All.Single(e => StoredNames.OfEvents[e.GetType()] == name), Nobody);

        entry.ShouldNotBeNull().What.ShouldBe(name);
        ScreenText.Resources.GetString($"timeline.{name}", CultureInfo.InvariantCulture).ShouldNotBeNullOrWhiteSpace();
        ScreenText.Resources.GetString($"timeline.{name}", CultureInfo.GetCultureInfo("en")).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task a_commitment_that_everything_happened_to_shows_it_all()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await FollowUpHost.DatabaseAsync(postgres, token);
        await using var host = await FollowUpHost.StartAsync(database, new FakeTimeProvider(Town.Now));
        await host.ImportAsync(Engholm.Directory);
        var secretary = host.Person("sek.park");
        var deputised = new ReportedDone(((ProgressNoted)Samples.Later["progress-noted.2"]).Act with { PersonId = secretary.Id, OnBehalfOf = host.Person("med.park").Id }, null)
        {
            Link = "https://sag.engholm.example/17",
        };
        object[] happened =
        [
            Samples.All.OfType<ActionItemRegistered>().Single() with { ForumId = host.Organisation.ForumNamed("Parkforum")!.Id },
            .. Samples.All.Where(e => e.GetType().Namespace == typeof(ActionItemRegistered).Namespace && e is not ActionItemRegistered),
            deputised,
        ];
        var item = Guid.CreateVersion7();
        await using (var session = host.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            session.Events.StartStream<ActionItem>(item, happened);
            await session.SaveChangesAsync(token);
        }

        using var browser = host.ClientFor(secretary);
        using var answer = await browser.GetAsync($"/opgaver/{item}", token);
        var page = await answer.Content.ReadAsStringAsync(token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Split("class=\"fu-time__dot\"").Length.ShouldBe(happened.Length + 1);
        page.ShouldContain("Asta Parksekretær på vegne af Bo Parkchef");
        page.ShouldContain("<a href=\"https://sag.engholm.example/17\"");
        page.ShouldNotContain(">timeline.");
    }
}
