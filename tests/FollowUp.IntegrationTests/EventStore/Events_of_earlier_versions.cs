using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Domain.Reviews;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.EventSourcing.Upcasting;
using FollowUp.IntegrationTests.Features;
using FollowUp.TestServices;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>What earlier versions wrote, put into a real store and read by the code of today.</summary>
public sealed class Events_of_earlier_versions(TestPostgres postgres)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_is_read_as_the_event_of_today()
    {
        await using var world = await World.CreateAsync(postgres);
        var read = new JsonObject();
        foreach (var name in OldEvents.All)
        {
            var stream = Guid.CreateVersion7();
            await OldEvents.WriteAsync(world.Store, stream, Token, name);
            var happened = (await world.EventsOfAsync(stream)).ShouldHaveSingleItem();
            read[name] = new JsonObject { ["as"] = happened.GetType().Name, ["is"] = JsonNode.Parse(world.Store.Options.Serializer().ToJson(happened)) };
        }

        Approval.Check(read.ToJsonString(Readable) + "\n", "old-events-as-read.json");
    }

    [Fact]
    public async Task A_task_of_the_first_release_is_folded_like_one_of_today() => await ShouldFoldLikeTodaysAsync<ActionItemRow>(
        "action-item-registered.1", "responsible-assigned.1", "deadline-set.1", "reminded.1", "deadline-moved.1", "progress-noted.1",
        "relisted.1", "reported-done.1", "accepted-as-done.1", "reopened.1", "cancelled.1");

    [Fact]
    public async Task A_review_of_the_first_release_is_folded_like_one_of_today() => await ShouldFoldLikeTodaysAsync<MinutesReview>(
        "minutes-imported.1", "proposal-rejected.1", "answer-withdrawn.1", "proposal-accepted.1", "proposal-added.1", "answers-confirmed.1");

    [Fact]
    public async Task A_draft_of_the_first_release_is_folded_like_one_of_today() => await ShouldFoldLikeTodaysAsync<AgendaDraft>(
        "outstanding-gathered.1", "outstanding-item-moved.1", "outstanding-item-dropped.1", "outstanding-item-put-back.1", "outstanding-line-written.1");

    [Fact]
    public async Task A_digest_of_the_first_release_is_folded_like_one_of_today() => await ShouldFoldLikeTodaysAsync<Digest>(
        "digest-claimed.1", "digest-deferred.1", "digest-claimed.1", "digest-rejected.1", "digest-dropped.1", "digest-sent.1");

    [Fact]
    public async Task A_digest_that_was_put_off_under_a_retired_name_goes_on_under_the_new_one()
    {
        await using var world = await World.CreateAsync(postgres);
        var digest = Guid.CreateVersion7();
        await OldEvents.WriteAsync(world.Store, digest, Token, "digest-claimed.1", "digest-deferred.1");
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: false))).Different.ShouldBe(1);
        var act = new Act(null, world.Clock.GetUtcNow().AddHours(1), Channel.Job);

        await DecideAsync(world, digest, state => DigestDecisions.Claim(
            state, state.RecipientId, state.LocalDate, "other@followup", state.ActionItemIds, act, TimeSpan.FromMinutes(2)));
        await DecideAsync(world, digest, state => DigestDecisions.Defer(state, MailFailure.Of(MailFailureKind.TimedOut), act));

        (await world.EventsOfAsync(digest)).OfType<DigestDeferred>().Select(e => e.Failure)
            .ShouldBe([MailFailure.Answer(451), MailFailure.Of(MailFailureKind.TimedOut)]);
        (await StoredNamesOfAsync(world, digest)).ShouldBe(["digest-claimed", "digest-deferred", "digest-claimed", "digest-deferred-v2"]);
        (await world.LoadAsync<Digest>(digest))!.Attempt.ShouldBe(2);
        (await world.AsSystem(new RebuildRows.Command(CheckOnly: true))).Different.ShouldBe(0);
    }

    [Theory]
    [InlineData("550", MailFailureKind.Answered, 550)]
    [InlineData("timeout", MailFailureKind.TimedOut, null)]
    [InlineData("no answer in time", MailFailureKind.TimedOut, null)]
    [InlineData("attempts used up", MailFailureKind.AttemptsUsedUp, null)]
    [InlineData("address not valid", MailFailureKind.AddressUnusable, null)]
    [InlineData("address needs SMTPUTF8", MailFailureKind.AddressUnusable, null)]
    [InlineData("SocketException", MailFailureKind.Unreachable, null)]
    [InlineData("NotSupportedException", MailFailureKind.NotOffered, null)]
    [InlineData("SslHandshakeException", MailFailureKind.NotSecure, null)]
    [InlineData("AuthenticationException", MailFailureKind.NotSignedIn, null)]
    [InlineData("en klasse, der ikke findes mere", MailFailureKind.Unknown, null)]
    public void What_the_first_release_wrote_about_a_mail_has_its_kind(string reply, MailFailureKind kind, int? code) =>
        DigestReplies.Read(reply).ShouldBe(new MailFailure(kind, code));

    private async Task ShouldFoldLikeTodaysAsync<TRow>(params string[] names)
        where TRow : class
    {
        // Each in a world of its own: it is one task, and a reference is given once.
        await using var then = await World.CreateAsync(postgres);
        await using var now = await World.CreateAsync(postgres);
        var stream = Guid.CreateVersion7();
        await OldEvents.WriteAsync(then.Store, stream, Token, names);
        await then.AsSystem(new RebuildRows.Command(CheckOnly: false));
        await using (var session = now.Store.LightweightSession())
        {
            session.Events.StartStream(stream, names.Select(TodaysSample));
            await session.SaveChangesAsync(Token);
        }

        var row = now.Store.Options.Serializer().ToJson((await now.LoadAsync<TRow>(stream)).ShouldNotBeNull());
        then.Store.Options.Serializer().ToJson((await then.LoadAsync<TRow>(stream)).ShouldNotBeNull()).ShouldBe(row);
    }

    /// <summary>The samples of today hold what the first release's held.</summary>
    private static object TodaysSample(string oldName)
    {
        var name = OldEvents.StoredName(oldName);
        var type = Upcasters.Retired.SingleOrDefault(retired => retired.Name == name)?.Now ?? StoredNames.OfEvents.Single(pair => pair.Value == name).Key;
        return Samples.All.Single(sample => sample.GetType() == type);
    }

    private static async Task DecideAsync(World world, Guid digest, Func<Digest, Decision> decide) =>
        (await new Decider(world.Store).OnAsync(digest, decide, Token)).ShouldBeNull();

    private static async Task<IReadOnlyList<string>> StoredNamesOfAsync(World world, Guid stream)
    {
        await using var session = world.Store.QuerySession();
        return [.. (await session.Events.FetchStreamAsync(stream, token: Token)).Select(e => e.EventTypeName)];
    }
}
