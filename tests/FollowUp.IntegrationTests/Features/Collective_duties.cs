using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Time;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>"Cheferne skal melde ind": Mette, Omar and Anders are the members of Chefforum on 10 September 2026.</summary>
public sealed class Collective_duties(TestPostgres postgres)
{
    private static readonly DateOnly Deadline = new(2026, 9, 16);

    [Fact]
    public async Task A_group_named_collectively_becomes_one_task_with_a_receipt_for_each_member()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await MinedMinutes.StoreAsync(world);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, MinedMinutes.Group))).ShouldBeNull();

        var item = (await world.RowAsync((await world.ConfirmAsync(minutes)).ShouldHaveSingleItem())).Item;

        item.Collective!.ForumId.ShouldBe(world.Forum("CF"));
        item.Collective.MembersOn.ShouldBe(new DateOnly(2026, 9, 10));
        item.Collective.Members.Select(member => member.Party.PositionId).ShouldBe(
            [world.Position(ChefOfStab), world.Position(ChefOfJobs), world.Position(ChefOfTechnics)], ignoreOrder: true);
        item.Collective.Members.ShouldAllBe(member => member.Party.Words == "Cheferne");
    }

    [Fact]
    public async Task The_secretary_may_choose_one_shared_task_for_a_group_instead()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, ToTheGroup(world));

        var item = (await world.RowAsync((await world.ConfirmAsync(minutes)).ShouldHaveSingleItem())).Item;

        item.Collective.ShouldBeNull();
        item.Responsible.Length.ShouldBe(3);
    }

    [Fact]
    public async Task Only_the_missing_are_reminded_and_the_last_receipt_reports_it_done()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        (await GiveAsync(world, Mette, id)).ShouldBeNull();
        (await GiveAsync(world, Mette, id)).ShouldBeNull();

        await world.RunRoundAsync();

        world.Mails.Handed.Select(mail => mail.RecipientName).ShouldBe(["Anders Holt", "Omar Lundby"], ignoreOrder: true);
        var line = (await world.As(Omar, new ListActionItems.Query())).Items.ShouldHaveSingleItem();
        (line.Collective!.Given, line.Collective.Wanted).ShouldBe((1, 3));
        (await world.As(Mette, new GetMyCommitments.Query())).Answered.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await world.As(Omar, new GetMyCommitments.Query())).ThisWeek.ShouldHaveSingleItem().Collective!.CallersMissing
            .ShouldHaveSingleItem().Name.ShouldBe("Beskæftigelse");

        (await GiveAsync(world, Omar, id)).ShouldBeNull();
        (await GiveAsync(world, Anders, id)).ShouldBeNull();

        (await world.RowAsync(id)).Item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        (await world.EventsOfAsync(id)).Skip(3).Select(e => e.GetType()).Where(type => type != typeof(Reminded)).ShouldBe(
            [typeof(ReceiptGiven), typeof(ReceiptGiven), typeof(ReceiptGiven), typeof(ReportedDone)]);
    }

    [Fact]
    public async Task Members_who_answer_at_once_do_not_stand_in_each_others_way()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);

        var answers = await Task.WhenAll(new[] { Mette, Omar, Anders }.Select(person =>
            world.As(person, new GiveReceipt.Command(id, null, null, null, 3))));

        answers.ShouldAllBe(refusal => refusal == null);
        var events = await world.EventsOfAsync(id);
        events.OfType<ReceiptGiven>().Select(e => e.Member.Key).Distinct().Count().ShouldBe(3);
        events.OfType<ReportedDone>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_new_holder_of_a_members_position_takes_over_the_missing_receipt_and_not_the_given_one()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        (await GiveAsync(world, Mette, id)).ShouldBeNull();
        await world.HandOverAsync(ChefOfJobs, Omar, Nanna, new DateOnly(2026, 9, 13));

        await world.RunRoundAsync();
        (await GiveAsync(world, Omar, id))!.Code.ShouldBe(RefusalCodes.NotYours);
        (await GiveAsync(world, Nanna, id)).ShouldBeNull();

        world.Mails.Handed.Select(mail => mail.RecipientName).ShouldBe(["Anders Holt", "Nanna Westh"], ignoreOrder: true);
        var members = (await world.As(Secretary, new GetActionItem.Query(id))).Value!.Item.Collective!.Members;
        members.Single(member => member.Name == "Beskæftigelse").GivenBy.ShouldBe("Nanna Westh");
        members.Single(member => member.Name == "Økonomi & Stab").GivenBy.ShouldBe("Mette Rosenlund");
    }

    [Fact]
    public async Task A_member_who_is_deputy_for_another_gives_both_receipts_and_the_act_names_the_absent_one()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        (await world.As(Mette, new RecordAbsence.Command(world.Person(Mette), world.Today, world.Today.AddDays(9), world.Person(Omar), null))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
        (await world.As(Omar, new GetMyCommitments.Query())).ThisWeek.ShouldHaveSingleItem().Collective!.CallersMissing.Length.ShouldBe(2);

        (await world.As(Omar, new GiveReceipt.Command(id, null, null, null, 3))).ShouldBeNull();
        (await world.As(Omar, new GiveReceipt.Command(id, ResponsibleParty.KeyOfPosition(world.Position(ChefOfStab)), null, null, 3))).ShouldBeNull();
        (await world.As(Omar, new GiveReceipt.Command(id, ResponsibleParty.KeyOfPosition(world.Position(ChefOfTechnics)), null, null, 3)))!.Code
            .ShouldBe(RefusalCodes.NotAMember);

        (await world.EventsOfAsync(id)).OfType<ReceiptGiven>().Select(e => (e.Member.PositionId, e.Act.PersonId, e.Act.OnBehalfOf)).ShouldBe(
        [
            (world.Position(ChefOfJobs), world.Person(Omar), null),
            (world.Position(ChefOfStab), world.Person(Omar), world.Person(Mette)),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Whom_a_member_asked_to_do_it_gives_the_members_receipt()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        (await world.As(Mette, new DelegateTo.Command(id, new ResponsibleParty(world.Person(Nanna), null, null), null, null, 3))).ShouldBeNull();

        (await GiveAsync(world, Nanna, id)).ShouldBeNull();

        (await world.EventsOfAsync(id)).OfType<ReceiptGiven>().ShouldHaveSingleItem().Member.PositionId.ShouldBe(world.Position(ChefOfStab));
        (await world.RowAsync(id)).WaitingKeys.Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_secretary_lets_off_adds_and_takes_receipts_back()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        var (stab, jobs) = (ResponsibleParty.KeyOfPosition(world.Position(ChefOfStab)), ResponsibleParty.KeyOfPosition(world.Position(ChefOfJobs)));
        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new ExcuseMember.Command(id, jobs, "Nej.", 3)));
        (await world.As(OtherSecretary, new ExcuseMember.Command(id, jobs, "Nej.", 3)))!.Code.ShouldBe(RefusalCodes.NotFound);

        (await world.As(Secretary, new ExcuseMember.Command(id, jobs, "Har ingen medarbejdere.", 3))).ShouldBeNull();
        (await world.As(Secretary, new AddMember.Command(id, new ResponsibleParty(world.Person(Nanna), null, null), 4))).ShouldBeNull();
        (await world.As(Secretary, new AddMember.Command(id, new ResponsibleParty(world.Person(Mette), null, null), 5))).ShouldBeNull();
        (await world.As(Secretary, new GiveReceipt.Command(id, stab, "Sagt på mødet.", null, 5))).ShouldBeNull();
        (await world.As(Mette, new WithdrawReceipt.Command(id, null, "Ikke endnu.", 5))).ShouldBeNull();

        (await world.EventsOfAsync(id)).Skip(3).Select(e => e.GetType()).ShouldBe(
            [typeof(MemberExcused), typeof(MemberAdded), typeof(ReceiptGiven), typeof(ReceiptWithdrawn)]);
        var duty = (await world.As(Nanna, new GetActionItem.Query(id))).Value!.Item.Collective!;
        (duty.Given, duty.Wanted, duty.Members.Length).ShouldBe((0, 3, 4));
        duty.Members[^1].ExcusedBecause.ShouldBe("Har ingen medarbejdere.");
    }

    [Fact]
    public async Task A_task_of_one_is_made_a_duty_of_each_member_of_the_meetings_day()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Meld behov ind", ChefOfStab, Deadline);

        (await world.As(Secretary, new AskEachMember.Command(id, 3))).ShouldBeNull();
        (await world.As(Secretary, new AskEachMember.Command(id, 3))).ShouldBeNull();

        (await world.RowAsync(id)).ReceiptsWanted.ShouldBe(3);
        (await world.As(Secretary, new Assign.Command(id, [], 4)))!.Code.ShouldBe(RefusalCodes.EachAnswers);
    }

    [Fact]
    public async Task The_past_tells_who_had_answered_then_and_nobody_acts_on_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world);
        (await GiveAsync(world, Mette, id)).ShouldBeNull();
        world.ItIs("2026-09-18");
        (await GiveAsync(world, Omar, id)).ShouldBeNull();

        var then = (await world.As(Anders, new GetActionItem.Query(id, PointInTime.EndOf(new DateOnly(2026, 9, 15))))).Value!.Item.Collective!;

        (then.Given, then.Wanted).ShouldBe((1, 3));
        then.Members.ShouldAllBe(member => !member.MayGive && !member.MayWithdraw && !member.IsCallers);
    }

    [Fact]
    public async Task At_a_closed_point_a_member_from_outside_answers_and_reads_nobodys_words()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await ADutyAsync(world, point: 3);
        (await world.As(Mette, new GiveReceipt.Command(id, null, "Hemmeligt.", "https://sag.example/1", 3))).ShouldBeNull();
        (await world.As(Secretary, new AddMember.Command(id, new ResponsibleParty(world.Person(Nanna), null, null), 3))).ShouldBeNull();

        var line = (await world.As(Nanna, new GetActionItem.Query(id))).Value!.Item;

        line.Title.ShouldBeNull();
        line.Collective!.Members.ShouldAllBe(member => member.Note == null && member.Link == null);
        (await GiveAsync(world, Nanna, id)).ShouldBeNull();
        (await world.As(OtherSecretary, new GiveReceipt.Command(id, null, null, null, 4)))!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    [Fact]
    public async Task Who_sits_in_the_forum_for_a_position_owes_the_receipt_for_that_position()
    {
        await using var world = await World.CreateAsync(postgres);
        var forum = world.Birkelund.Forums[world.Forum("CF")];
        var seat = world.Position(ChefOfCulture);

        var parties = ResponsibleResolver.PartiesOfMembers(
            forum.WithRoles([new ForumRole(RoleKind.Member, null, seat, ForumRole.Always, null), new ForumRole(RoleKind.Member, world.Person(Director), null, ForumRole.Always, null)]),
            "Cheferne", world.Birkelund, new DateOnly(2026, 9, 10));

        parties.ShouldBe([new ResponsibleParty(null, seat, "Cheferne"), new ResponsibleParty(world.Person(Director), null, "Cheferne")]);
    }

    private static ProposalEdit ToTheGroup(World world) =>
        new("Meld behov ind", ActionItemKind.ReportIn, [$"{ProposalEdit.GroupPrefix}{world.Forum("CF"):N}"], Deadline, OneForEach: false);

    private static async Task<Guid> ADutyAsync(World world, int? point = 1)
    {
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, ToTheGroup(world) with { EachAnswers = true }, point);
        return (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
    }

    private static async Task<Refusal?> GiveAsync(World world, string person, Guid id) =>
        await world.As(person, new GiveReceipt.Command(id, null, null, null, await world.RevisionAsync(id)));
}
