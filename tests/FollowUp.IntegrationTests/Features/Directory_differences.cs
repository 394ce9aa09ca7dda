using System.Collections.Immutable;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Differences;
using FollowUp.Mining.People;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>What an import would change; all of it pure.</summary>
public sealed class Directory_differences
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly OrganisationDirectory File = BirkelundFile.Directory;
    private static readonly Organisation Birkelund =
        DirectoryMerge.Merge(new Organisation("", [], [], [], [], []), File, new DateOnly(2026, 1, 1))!;

    /// <summary>Five hundred files that leave out, rename, move and add at random; the seed is the file's number.</summary>
    [Fact]
    public void The_previewed_difference_applied_is_the_merged_directory_and_nothing_disappears()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var file = AnyFile(new Random(seed));
            var merged = DirectoryMerge.Merge(Birkelund, file, Today).ShouldNotBeNull();

            var applied = DirectoryDifference.Between(Birkelund, merged).ApplyTo(Birkelund);

            DirectoryDifference.Between(applied, merged).IsEmpty.ShouldBeTrue($"seed {seed}");
            Birkelund.People.Keys.Except(merged.People.Keys).ShouldBeEmpty($"seed {seed}");
            Birkelund.Departments.Keys.Except(merged.Departments.Keys).ShouldBeEmpty($"seed {seed}");
            Birkelund.AllMeetings.Select(m => m.Id).Except(merged.AllMeetings.Select(m => m.Id)).ShouldBeEmpty($"seed {seed}");
            foreach (var position in Birkelund.Positions.Values)
            {
                position.Holders.Where(h => !merged.Positions[position.Id].Holders.Any(m => (m.PersonId, m.From) == (h.PersonId, h.From)))
                    .ShouldBeEmpty($"seed {seed}");
            }

            foreach (var forum in Birkelund.Forums.Values)
            {
                forum.AllRoles.Where(role => !merged.Forums[forum.Id].AllRoles.Any(m => m.IsSamePartAs(role))).ShouldBeEmpty($"seed {seed}");
            }
        }
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var merged = DirectoryMerge.Merge(Birkelund, File, Today)!;

        DirectoryDifference.Between(Birkelund, merged).IsEmpty.ShouldBeTrue();
        ChangesOf(File).ShouldBeEmpty();
    }

    [Fact]
    public void A_field_is_shown_with_what_it_was()
    {
        var change = ChangesOf(File with { People = [.. File.People.Select(p => p.Id == Mette ? p with { Initials = "MRO" } : p)] }).ShouldHaveSingleItem();

        change.ShouldSatisfyAllConditions(
            () => change.Kind.ShouldBe(ChangeKind.Changed),
            () => change.Name.ShouldBe("Mette Rosenlund"),
            () => change.Fields.ShouldBe([new FieldChange(DirectoryField.Initials, null, "MRO")]));
    }

    [Fact]
    public void Whom_a_position_passes_to_and_who_held_it_stand_side_by_side()
    {
        var change = ChangesOf(File with
        {
            Positions = [.. File.Positions.Select(p => p.Title == ChefOfStab ? p with { Holders = [new PositionHolder(Nanna, Today, null)] } : p)],
        }).ShouldHaveSingleItem();

        change.Periods.ShouldBe(
            [
                new PeriodChange(PeriodKind.Ends, DirectoryField.Holder, "Mette Rosenlund", new DateOnly(2020, 1, 1), Today.AddDays(-1)),
                new PeriodChange(PeriodKind.Begins, DirectoryField.Holder, "Nanna Westh", Today, null),
            ],
            ignoreOrder: true);
        change.Ended.ShouldBe(1);
    }

    [Fact]
    public void Who_is_not_named_any_more_is_named_as_kept()
    {
        var changes = ChangesOf(File with { People = [.. File.People.Where(p => p.Id != OtherSecretary)], Forums = [.. File.Forums.Where(f => f.Abbreviation == "CF")] });

        changes.ShouldAllBe(change => change.Kind == ChangeKind.NotNamed);
        changes.Select(change => change.Name).ShouldBe(["Jonas Lind", "Direktionen"], ignoreOrder: true);
    }

    [Fact]
    public void A_file_that_names_no_forums_says_nothing_of_them() => ChangesOf(File with { Forums = [], Positions = [] }).ShouldBeEmpty();

    private static ImmutableArray<DirectoryChange> ChangesOf(OrganisationDirectory file)
    {
        var merged = DirectoryMerge.Merge(Birkelund, file, Today).ShouldNotBeNull();
        return DirectoryChanges.Of(DirectoryDifference.Between(Birkelund, merged), Birkelund, merged, file);
    }

    private static OrganisationDirectory AnyFile(Random random)
    {
        bool Now() => random.Next(4) == 0;
        string Somebody() => File.People[random.Next(File.People.Length)].Id;
        return File with
        {
            Municipality = Now() ? "Birkelund" : File.Municipality,
            People =
            [
                .. File.People.Where(_ => !Now()).Select(p => Now() ? p with { Name = p.Name + " Bro", Left = Now() ? Today : null } : p),
                .. Now() ? [new DirectoryPerson("ny.person", "Ny Person", "NP", null, null)] : Array.Empty<DirectoryPerson>(),
            ],
            Positions =
            [
                .. File.Positions.Where(_ => !Now()).Select(p => Now()
                    ? p with { Holders = Now() ? [] : [new PositionHolder(Somebody(), Today.AddDays(random.Next(-40, 40)), null)] }
                    : p),
            ],
            Forums =
            [
                .. File.Forums.Where(_ => !Now()).Select(f => f with
                {
                    Chair = Now() ? Somebody() : f.Chair,
                    Members = [.. f.Members.Where(_ => !Now())],
                    Secretaries = Now() ? [Somebody()] : f.Secretaries,
                    Meetings = [.. f.Meetings.Where(_ => !Now()).Select(m => Now() ? m with { Place = "Egen" } : m)],
                }),
            ],
        };
    }
}
