using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Mining.People;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>Who was what when; all of it pure.</summary>
public sealed class Roles_over_time
{
    private static readonly DateOnly Imported = new(2026, 9, 1);
    private static readonly DateOnly Later = new(2026, 11, 1);
    private static readonly Organisation Empty = new("", [], [], [], [], []);
    private static readonly OrganisationDirectory File = BirkelundFile.Directory;
    private static readonly Organisation Birkelund = Merge(Empty, File, Imported);

    [Fact]
    public void A_forum_as_an_earlier_version_stored_it_has_its_roles_from_always()
    {
        var (chair, secretary, member) = (Person(Birkelund, Director), Person(Birkelund, Secretary), Person(Birkelund, Mette));
        var old = new Forum(Guid.NewGuid(), "Chefforum", "CF", [], [], chair, [secretary], [member]);

        old.ChairOn(new DateOnly(1999, 1, 1), Birkelund).ShouldBe(chair);
        old.SecretariesOn(Imported, Birkelund).ShouldBe([secretary]);
        old.MembersOn(Imported, Birkelund).ShouldBe([member]);
    }

    [Fact]
    public void Whom_a_later_file_does_not_name_was_a_member_until_the_day_before()
    {
        var after = Merge(Birkelund, WithMembers(Mette, Nanna), Later);

        var forum = after.ForumNamed("CF")!;
        forum.MembersOn(Later.AddDays(-1), after).ShouldBe([Person(after, Mette), Person(after, Omar), Person(after, Anders)], ignoreOrder: true);
        forum.MembersOn(Later, after).ShouldBe([Person(after, Mette), Person(after, Nanna)], ignoreOrder: true);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        var again = Merge(Birkelund, File, Later);

        again.ForumNamed("CF")!.AllRoles.ShouldBe(Birkelund.ForumNamed("CF")!.AllRoles);
        again.Positions[Position(again, ChefOfStab)].Holders.ShouldBe(Birkelund.Positions[Position(again, ChefOfStab)].Holders);
    }

    [Fact]
    public void A_holder_that_a_later_file_forgets_stays_with_the_day_before_the_next_one()
    {
        var after = Merge(Birkelund, File with { Positions = [.. File.Positions.Select(p => p.Title == ChefOfStab
            ? p with { Holders = [new PositionHolder(Nanna, new DateOnly(2026, 10, 1), null)] }
            : p)] }, Later);

        var position = after.Positions[Position(after, ChefOfStab)];
        position.HolderOn(new DateOnly(2026, 9, 30)).ShouldBe(Person(after, Mette));
        position.HolderOn(new DateOnly(2026, 10, 1)).ShouldBe(Person(after, Nanna));
        position.Holders.Length.ShouldBe(2);
    }

    [Fact]
    public void A_role_with_days_in_the_file_takes_the_place_of_the_one_without()
    {
        var dated = new DirectoryRole(DirectoryRole.Member, Mette, null, new DateOnly(2024, 2, 1), new DateOnly(2026, 10, 31));
        var after = Merge(Birkelund, File with { Forums = [.. File.Forums.Select(f => f.Abbreviation == "CF"
            ? f with { Members = [Omar, Anders], Roles = [dated] }
            : f)] }, Later);

        var forum = after.ForumNamed("CF")!;
        forum.MembersOn(new DateOnly(2024, 1, 31), after).ShouldNotContain(Person(after, Mette));
        forum.MembersOn(new DateOnly(2024, 2, 1), after).ShouldContain(Person(after, Mette));
        forum.MembersOn(Later, after).ShouldNotContain(Person(after, Mette));
    }

    [Fact]
    public void A_role_that_belongs_to_a_position_is_its_holders_on_the_day()
    {
        var role = new DirectoryRole(DirectoryRole.Secretary, null, ChefOfStab, null, null);
        var file = File with
        {
            Forums = [.. File.Forums.Select(f => f.Abbreviation == "CF" ? f with { Secretaries = [], Roles = [role] } : f)],
            Positions = [.. File.Positions.Select(p => p.Title == ChefOfStab
                ? p with { Holders = [new PositionHolder(Mette, new DateOnly(2020, 1, 1), new DateOnly(2026, 9, 30)), new PositionHolder(Nanna, new DateOnly(2026, 10, 1), null)] }
                : p)],
        };
        var town = Merge(Empty, file, Imported);
        var forum = town.ForumNamed("CF")!.Id;

        Caller(town, Mette, new DateOnly(2026, 9, 30)).IsSecretaryOf(forum).ShouldBeTrue();
        Caller(town, Mette, new DateOnly(2026, 10, 1)).IsSecretaryOf(forum).ShouldBeFalse();
        Caller(town, Nanna, new DateOnly(2026, 10, 1)).IsSecretaryOf(forum).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_has_left_is_nobody_from_that_day_on()
    {
        var town = Merge(Empty, File with { People = [.. File.People.Select(p => p.Id == Secretary ? p with { Left = Later } : p)] }, Imported);

        Caller(town, Secretary, Later.AddDays(-1)).IsSecretary.ShouldBeTrue();
        Caller(town, Secretary, Later).IsSignedIn.ShouldBeFalse();
        town.ForumNamed("CF")!.SecretariesOn(Later, town).ShouldBeEmpty();
    }

    [Fact]
    public void A_head_of_department_leads_the_departments_below_it_too_and_who_holds_a_position_there()
    {
        var town = Merge(Empty, File with { Departments = [.. File.Departments.Select(d => d.Name switch
        {
            "Økonomi & Stab" => d with { Head = ChefOfStab },
            "Kultur & Fritid" => d with { Parent = "Økonomi & Stab" },
            _ => d,
        })] }, Imported);

        var head = Caller(town, Mette, Imported);

        head.HeadOf.Count.ShouldBe(2);
        head.HeadOfKeys.ShouldContain(ResponsibleParty.KeyOfPosition(Position(town, ChefOfCulture)));
        head.HeadOfKeys.ShouldContain(ResponsibleParty.KeyOfPerson(Person(town, Nanna)));
        head.HeadOfKeys.ShouldNotContain(ResponsibleParty.KeyOfPosition(Position(town, ChefOfJobs)));
        Caller(town, Nanna, Imported).HeadOf.ShouldBeEmpty();
    }

    [Fact]
    public void The_chair_is_known_as_such_on_the_day()
    {
        var forum = Birkelund.ForumNamed("CF")!.Id;

        Caller(Birkelund, Director, Imported).IsChairOf(forum).ShouldBeTrue();
        Caller(Birkelund, Mette, Imported).IsChairOf(forum).ShouldBeFalse();
    }

    private static OrganisationDirectory WithMembers(params string[] members) => File with
    {
        Forums = [.. File.Forums.Select(f => f.Abbreviation == "CF" ? f with { Members = [.. members] } : f)],
    };

    private static Organisation Merge(Organisation known, OrganisationDirectory file, DateOnly today) =>
        DirectoryMerge.Merge(known, file, today).ShouldNotBeNull();

    private static Caller Caller(Organisation organisation, string person, DateOnly day) =>
        CallerReader.For(organisation, Person(organisation, person), day, Channel.Web);

    private static Guid Person(Organisation organisation, string id) => organisation.People.Values.Single(p => p.ExternalId == id).Id;

    private static Guid Position(Organisation organisation, string title) => organisation.Positions.Values.Single(p => p.Title == title).Id;
}
