using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.IntegrationTests.Web;
using Marten;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>Rows that an earlier version stored are read until they are rebuilt; the files of <c>Old</c> are never changed.</summary>
public sealed class Rows_as_stored
{
    private static readonly Organisation Nobody = new("Birkelund", [], [], [], [], []);
    private static readonly Caller Outsider = Caller.System(Domain.Deciding.Channel.Job);

    public static TheoryData<string> OldRows => [.. System.IO.Directory.GetFiles(Folder, "action-item-row.*.json").Select(file => Path.GetFileName(file))];

    private static string Folder =>
        Path.Combine(RepositoryRoot.Path, "tests", "FollowUp.IntegrationTests", "EventStore", "Old");

    [Theory]
    [MemberData(nameof(OldRows))]
    public void A_row_of_an_earlier_version_is_read_and_listed(string file)
    {
        var row = Read(file);

        var line = ActionItemLine.For(row, Nobody, Outsider, new DateOnly(2026, 9, 16));

        line.Reference.ShouldBe("CF-2026-014");
        line.Title.ShouldBe("Fremlæg en handleplan");
        row.Item.WaitingFor().ShouldHaveSingleItem().Words.ShouldBe("Chefen for Økonomi & Stab");
    }

    [Theory]
    [MemberData(nameof(OldRows))]
    public void What_an_earlier_version_did_not_know_is_empty_and_can_be_used(string file)
    {
        var row = Read(file);

        row.WaitingKeys.ShouldBeEmpty();
        row.Item.Collective.ShouldBeNull();
        UnusableLists(row).Concat(UnusableLists(row.Item)).ShouldBeEmpty(
            "A list that an old row does not have is unusable: make it an init property with [] (docs/adr/0009).");
    }

    /// <summary>A row that lacks what a constructor demands reads as "default", and that throws on its first use.</summary>
    private static IEnumerable<string> UnusableLists(object read) =>
        from property in read.GetType().GetProperties()
        where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
        where (bool)property.PropertyType.GetProperty("IsDefault")!.GetValue(property.GetValue(read))!
        select property.Name;

    private static ActionItemRow Read(string file)
    {
        var options = new StoreOptions();
        FollowUpStore.Configure(options);
        using var stored = File.OpenRead(Path.Combine(Folder, file));
        return options.Serializer().FromJson<ActionItemRow>(stored);
    }
}
