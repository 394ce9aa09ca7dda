using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Names;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Names_asked_once(TestPostgres postgres)
{
    private const string Name = "Velfærdschefen";

    [Fact]
    public async Task Whom_the_secretary_chose_for_unknown_words_is_known_in_the_next_minutes()
    {
        await using var world = await World.CreateAsync(postgres);
        await TeachAsync(world, world.Position(ChefOfStab));

        var next = (await world.ReviewAsync(await ImportAsync(world, "17-09-2026"))).Proposals.ShouldHaveSingleItem();

        next.Responsible.ShouldHaveSingleItem().Person.ShouldBe("Mette Rosenlund");
        next.Actors.ShouldHaveSingleItem().IsRemembered.ShouldBeTrue();
        next.Form.Responsible.ShouldHaveSingleItem().Words.ShouldBe(Name);
    }

    [Fact]
    public async Task What_is_forgotten_is_asked_about_again()
    {
        await using var world = await World.CreateAsync(postgres);
        await TeachAsync(world, world.Position(ChefOfStab));
        var learned = (await world.As(Secretary, new ListLearnedNames.Query())).ShouldHaveSingleItem();
        (learned.Name.Words, learned.Means, learned.By).ShouldBe((Name, ChefOfStab, "Ida Brandstrup"));

        (await world.As(Secretary, new ForgetName.Command(learned.Name.Id))).ShouldBeNull();

        (await world.As(Secretary, new ListLearnedNames.Query())).ShouldBeEmpty();
        (await world.ReviewAsync(await ImportAsync(world, "17-09-2026"))).Proposals.ShouldHaveSingleItem().Responsible.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_forum_answered_another_is_asked_itself_and_nobody_else_sees_it()
    {
        await using var world = await World.CreateAsync(postgres);
        await TeachAsync(world, world.Position(ChefOfStab));
        var learned = (await world.As(Secretary, new ListLearnedNames.Query()))[0].Name.Id;

        var imported = await world.As(OtherSecretary, new ImportMinutes.Command(world.Forum("DIR"), "referat.txt", Text("Direktionen", "17-09-2026")));
        var proposal = (await world.As(OtherSecretary, new GetReview.Query(imported.Value!.MinutesId))).Value!.Proposals.ShouldHaveSingleItem();

        proposal.Responsible.ShouldBeEmpty();
        (await world.As(OtherSecretary, new ListLearnedNames.Query())).ShouldBeEmpty();
        (await world.As(OtherSecretary, new ForgetName.Command(learned))).ShouldNotBeNull().Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Administrator, new GetOrganisation.Query())).LearnedNames.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_is_taken_back_teaches_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var (minutes, proposal) = await TeachAsync(world, world.Position(ChefOfStab));

        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, proposal))).ShouldBeNull();

        (await world.As(Secretary, new ListLearnedNames.Query())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_choice_later_is_what_is_remembered()
    {
        await using var world = await World.CreateAsync(postgres);
        await TeachAsync(world, world.Position(ChefOfStab));

        await TeachAsync(world, world.Position(ChefOfJobs), "17-09-2026");

        (await world.ReviewAsync(await ImportAsync(world, "24-09-2026"))).Proposals.ShouldHaveSingleItem()
            .Responsible.ShouldHaveSingleItem().Person.ShouldBe("Omar Lundby");
    }

    [Fact]
    public async Task Who_was_remembered_and_has_left_is_asked_about_again()
    {
        await using var world = await World.CreateAsync(postgres);
        await TeachAsync(world, person: world.Person(Nanna));
        var file = BirkelundFile.Directory;
        (await world.AsSystem(new ImportDirectory.Command(file with
        {
            People = [.. file.People.Select(p => p.Id == Nanna ? p with { Left = new DateOnly(2026, 9, 15) } : p)],
        }))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();

        (await world.ReviewAsync(await ImportAsync(world, "17-09-2026"))).Proposals.ShouldHaveSingleItem().Responsible.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_the_directory_knows_teach_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await ImportAsync(world, "10-09-2026", ChefOfStab);
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();

        await AcceptAsync(world, minutes, proposal, ResponsibleParty.KeyOfPosition(world.Position(ChefOfJobs)));

        (await world.As(Secretary, new ListLearnedNames.Query())).ShouldBeEmpty();
    }

    private static async Task<(Guid Minutes, string Proposal)> TeachAsync(World world, Guid? position = null, string day = "10-09-2026", Guid? person = null)
    {
        var minutes = await ImportAsync(world, day);
        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        await AcceptAsync(
            world, minutes, proposal, position is { } id ? ResponsibleParty.KeyOfPosition(id) : ResponsibleParty.KeyOfPerson(person!.Value));
        return (minutes, proposal.Id);
    }

    private static async Task AcceptAsync(World world, Guid minutes, ReviewProposal proposal, string key) =>
        (await world.As(Secretary, new AcceptProposal.Command(
            minutes, proposal.Id, new ProposalEdit(proposal.Form.Title, proposal.Form.Kind, [key], proposal.Form.Deadline?.Day, OneForEach: false)))).ShouldBeNull();

    private static async Task<Guid> ImportAsync(World world, string day, string name = Name) =>
        (await world.ImportAsync(Encoding.UTF8.GetString(Text("Chefforum", day, name)))).MinutesId;

    private static byte[] Text(string forum, string day, string name = Name) => Encoding.UTF8.GetBytes(
        ChefforumText.Plain(day, (1, "Demensindsatsen", null, $"{name} udarbejder en plan for demensindsatsen senest den 1. oktober 2026."))
            .Replace("Chefforum", forum, StringComparison.Ordinal));
}
