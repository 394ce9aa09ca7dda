using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.EventSourcing.Upcasting;
using FollowUp.TestServices;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>
/// Every shape that was ever approved is either approved today or lies in <c>Old</c>, where it is read through a real store. The list
/// of them, <c>Approved/shapes.approved.txt</c>, only grows: a line for each sample and the fingerprint of its JSON.
/// </summary>
public sealed class Shapes_for_ever
{
    private static readonly string Approved = Path.Combine(OldEvents.Folder, "..", "Approved");

    [Fact]
    public void The_list_holds_every_shape_that_was_approved() => Approval.Check(
        string.Concat(Known().Union(Samples()).Union(Old())
            .OrderBy(shape => shape.Name, StringComparer.Ordinal).ThenBy(shape => shape.Fingerprint, StringComparer.Ordinal)
            .Select(shape => $"{shape.Name} {shape.Fingerprint}\n")),
        "shapes.txt");

    [Fact]
    public void A_shape_that_is_approved_no_more_lies_among_the_old_ones() =>
        Known().Except(Samples()).Where(shape => !Old().Contains(shape with { Name = StoredName(shape.Name) })).ShouldBeEmpty(
            "An approved sample was changed. Put its former text into EventStore/Old as NAME.NUMBER.json (docs/adr/0010).");

    [Fact]
    public void A_retired_name_is_used_no_more_is_read_as_an_event_of_today_and_has_an_old_sample()
    {
        Upcasters.Retired.ShouldNotBeEmpty();
        Upcasters.Retired.Select(retired => retired.Name).ShouldBeUnique();
        Upcasters.Retired.ShouldAllBe(retired => !StoredNames.OfEvents.Values.Contains(retired.Name));
        Upcasters.Retired.ShouldAllBe(retired => StoredNames.OfEvents.ContainsKey(retired.Now));
        Upcasters.Retired.Select(retired => retired.Name).Except(OldEvents.All.Select(OldEvents.StoredName)).ShouldBeEmpty();
    }

    [Fact]
    public void The_retired_names_are_as_approved() => Approval.Check(
        string.Concat(Upcasters.Retired.OrderBy(retired => retired.Name, StringComparer.Ordinal)
            .Select(retired => $"{retired.Name} is read as {StoredNames.OfEvents[retired.Now]}\n")),
        "retired-names.txt");

    private static HashSet<Shape> Known()
    {
        var list = Path.Combine(Approved, "shapes.approved.txt");
        return File.Exists(list)
            ? [.. File.ReadAllLines(list).Select(line => line.Split(' ')).Select(parts => new Shape(parts[0], parts[1]))]
            : [];
    }

    /// <summary>"reported-done" and "reported-done.2": the samples of today.</summary>
    private static IEnumerable<Shape> Samples() =>
        from name in Events_as_stored.Names.Select(row => row.Data)
        let file = Path.Combine(Approved, $"{name}.approved.json")
        where File.Exists(file)
        select new Shape(name, Fingerprint(File.ReadAllText(file)));

    private static IEnumerable<Shape> Old() =>
        OldEvents.All.Select(name => new Shape(OldEvents.StoredName(name), Fingerprint(OldEvents.Json(name))));

    private static string StoredName(string sample) => sample.Split('.')[0];

    private static string Fingerprint(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonNode.Parse(json)!.ToJsonString())))[..16];

    private sealed record Shape(string Name, string Fingerprint);
}
