using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.EventSourcing;
using FollowUp.TestServices;
using Marten;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>What is stored once must be read for ever: the approved files are the contract. A change of one needs an upcaster.</summary>
public sealed class Events_as_stored
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ISerializer Serializer = TheStoresOwn();

    public static TheoryData<string> Names => [.. StoredNames.OfEvents.Values.Concat(Samples.Later.Keys).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_is_written_as_approved_and_read_back_the_same(string name)
    {
        var sample = Samples.Later.GetValueOrDefault(name) ?? Samples.All.Single(e => StoredNames.OfEvents[e.GetType()] == name);
        var written = Indented(Serializer.ToJson(sample));

        Approval.Check(written, $"{name}.json");

        using var stored = new MemoryStream(Encoding.UTF8.GetBytes(written));
        var read = Serializer.FromJson(sample.GetType(), stored);
        read.ShouldBeOfType(sample.GetType());
        Indented(Serializer.ToJson(read)).ShouldBe(written);
    }

    [Fact]
    public void The_stored_names_are_as_approved() => Approval.Check(
        string.Join('\n', StoredNames.OfEvents.Select(pair => $"{pair.Value} = {pair.Key.Name}").Order(StringComparer.Ordinal)) + "\n", "stored-names.txt");

    [Fact]
    public void Every_event_of_the_domain_has_a_name_of_its_own_and_a_sample()
    {
        var events = typeof(ActionItem).Assembly.GetTypes()
            .Where(type => type.Namespace?.EndsWith(".Events", StringComparison.Ordinal) == true && type.GetProperty("Act")?.PropertyType == typeof(Act))
            .ToList();

        events.Count.ShouldBeGreaterThan(20);
        events.ShouldBe(StoredNames.OfEvents.Keys, ignoreOrder: true);
        Samples.All.Select(sample => sample.GetType()).ShouldBe(events, ignoreOrder: true);
        StoredNames.OfEvents.Values.Distinct().Count().ShouldBe(events.Count);
    }

    [Fact]
    public void Whatever_carries_an_act_has_happened() => StoredNames.OfEvents.Keys.ShouldAllBe(type => type.IsAssignableTo(typeof(IHappened)));

    [Fact]
    public void No_event_holds_what_can_be_worked_out() =>
        Samples.All.Select(Serializer.ToJson).ShouldAllBe(json => !json.Contains("\"key\"", StringComparison.OrdinalIgnoreCase));

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(Readable) + "\n";

    private static ISerializer TheStoresOwn()
    {
        var options = new StoreOptions();
        FollowUpStore.Configure(options);
        return options.Serializer();
    }
}
