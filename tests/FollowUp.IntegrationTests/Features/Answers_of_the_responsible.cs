using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.Overview;
using FollowUp.TestServices.Postgres;
using MediatR;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>Chefforum: Ida is its secretary, Henrik its chair; Mette has promised something.</summary>
public sealed class Answers_of_the_responsible(TestPostgres postgres)
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    private static readonly DateOnly FifteenthOfOctober = new(2026, 10, 15);

    [Fact]
    public async Task A_date_is_asked_for_and_granted_and_both_stand_in_the_course_of_events()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await TwiceAsync(world, Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 3, OnlyAsk: true))).ShouldBe([null, null]);
        (await world.RowAsync(id)).Due.ShouldBe(FirstOfOctober);
        (await world.As(Secretary, new GetSecretaryHome.Query())).ExtensionAsked.ShouldBe(1);
        (await world.As(Secretary, new ListActionItems.Query(Status: StatusFilter.ExtensionAsked))).Items.ShouldHaveSingleItem().Asked!.By.ShouldBe("Mette Rosenlund");
        (await world.As(Director, new GetMyCommitments.Query())).ForMyWord.ShouldHaveSingleItem().MayGrant.ShouldBeTrue();

        (await TwiceAsync(world, Secretary, new GrantDate.Command(id, FifteenthOfOctober, null, 4))).ShouldBe([null, null]);

        var story = (await world.As(Mette, new GetActionItem.Query(id))).Value!;
        story.Item.Deadline!.Day.ShouldBe(FifteenthOfOctober);
        story.Item.TimesMoved.ShouldBe(1);
        story.Item.Asked.ShouldBeNull();
        story.Timeline.Take(2).Select(entry => entry.What).ShouldBe(["extension-granted", "extension-requested"]);
        story.Timeline[1].Text.ShouldBe("Tallene mangler.");
        story.Moves.ShouldHaveSingleItem().By.ShouldBe("Ida Brandstrup");
        (await world.As(Secretary, new GetSecretaryHome.Query())).ExtensionAsked.ShouldBe(0);
    }

    [Fact]
    public async Task A_date_is_refused_with_a_reason_or_withdrawn_and_the_deadline_stands()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        (await world.As(Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 3))).ShouldBeNull();

        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, new GrantDate.Command(id, FifteenthOfOctober, null, 4)));
        (await world.As(OtherSecretary, new RefuseDate.Command(id, "Nej.", 4)))!.Code.ShouldBe(RefusalCodes.NotFound);
        (await world.As(Director, new RefuseDate.Command(id, "Mødet venter på den.", 4))).ShouldBeNull();
        (await world.As(Director, new RefuseDate.Command(id, "Mødet venter på den.", 4)))!.Code.ShouldBe(RefusalCodes.NothingAsked);
        (await world.As(Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler stadig.", 5, OnlyAsk: true))).ShouldBeNull();
        (await TwiceAsync(world, Mette, new WithdrawDate.Command(id, 6))).ShouldBe([null, null]);

        (await world.EventsOfAsync(id)).Skip(3).Select(e => e.GetType()).ShouldBe(
            [typeof(ExtensionRequested), typeof(ExtensionRefused), typeof(ExtensionRequested), typeof(ExtensionWithdrawn)]);
        (await world.RowAsync(id)).Due.ShouldBe(FirstOfOctober);
    }

    [Fact]
    public async Task A_forum_may_let_its_responsible_move_their_dates_and_leave_the_rest_to_the_chair()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.SetPolicyAsync(ClosedBy.Secretary, ExtensionRule.AtOnce, GrantedBy.Chair);
        (await world.As(Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Tallene mangler.", 3, OnlyAsk: true))).ShouldBeNull();
        (await world.RowAsync(id)).Due.ShouldBe(FifteenthOfOctober);

        await world.SetPolicyAsync(ClosedBy.Secretary, ExtensionRule.Asked, GrantedBy.Chair);
        (await world.As(Mette, new MoveDeadline.Command(id, new DateOnly(2026, 10, 20), "Tallene mangler.", 4, OnlyAsk: true))).ShouldBeNull();
        var refused = (await world.As(Secretary, new GrantDate.Command(id, new DateOnly(2026, 10, 20), null, 5)))!;
        refused.Code.ShouldBe(RefusalCodes.NotYours);
        refused.Facts.ShouldBe(["Henrik Thorsager"]);
        (await world.As(Director, new GrantDate.Command(id, new DateOnly(2026, 10, 20), null, 5))).ShouldBeNull();
    }

    [Fact]
    public async Task Not_mine_goes_to_the_secretarys_queue_until_somebody_is_responsible()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await TwiceAsync(world, Mette, new HandBack.Command(id, null, "Hører til Beskæftigelse.", 3))).ShouldBe([null, null]);

        (await world.EventsOfAsync(id)).OfType<HandedBack>().ShouldHaveSingleItem();
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
        (await world.As(Secretary, new GetSecretaryHome.Query())).HandedBack.ShouldBe(1);
        var line = (await world.As(Secretary, new ListActionItems.Query(Status: StatusFilter.HandedBack))).Items.ShouldHaveSingleItem();
        line.HandedBack.ShouldHaveSingleItem().Reason.ShouldBe("Hører til Beskæftigelse.");
        (await world.As(Secretary, new Assign.Command(id, [new ResponsibleParty(null, world.Position(ChefOfJobs), null)], 4))).ShouldBeNull();
        (await world.As(Secretary, new GetSecretaryHome.Query())).HandedBack.ShouldBe(0);
    }

    [Fact]
    public async Task A_delegate_acts_and_the_chef_stays_answerable_sees_it_and_may_end_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var nanna = new ResponsibleParty(world.Person(Nanna), null, null);
        (await world.As(Nanna, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);

        (await TwiceAsync(world, Mette, new DelegateTo.Command(id, nanna, null, "Du kender tallene.", 3))).ShouldBe([null, null]);
        (await world.As(Mette, new GetMyCommitments.Query())).Delegated.ShouldHaveSingleItem().Delegations.ShouldHaveSingleItem().MayEnd.ShouldBeTrue();
        (await world.As(Nanna, new GetMyCommitments.Query())).OpenCount.ShouldBe(1);
        (await world.As(Nanna, new NoteProgress.Command(id, "Halvvejs.", 4))).ShouldBeNull();

        (await TwiceAsync(world, Mette, new EndDelegation.Command(id, null, null, 5))).ShouldBe([null, null]);
        (await world.As(Mette, new GetMyCommitments.Query())).OpenCount.ShouldBe(1);
        (await world.As(Nanna, new GetMyCommitments.Query())).OpenCount.ShouldBe(0);
        (await world.As(Nanna, new GetActionItem.Query(id))).Refusal!.Code.ShouldBe(RefusalCodes.NotFound);
    }

    [Fact]
    public async Task The_mail_goes_to_the_delegate_in_the_chefs_place()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        (await world.As(Mette, new DelegateTo.Command(id, new ResponsibleParty(world.Person(Nanna), null, null), null, null, 3))).ShouldBeNull();

        world.ItIs("2026-09-15");
        await world.RunRoundAsync();

        world.Mails.Handed.Select(mail => mail.RecipientName).ShouldBe(["Nanna Westh"]);
    }

    [Fact]
    public async Task A_delegate_of_a_closed_point_sees_that_there_is_a_task_and_none_of_its_words()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Forhandl med lejeren", ChefOfStab, FirstOfOctober, point: 3);
        (await world.As(Mette, new DelegateTo.Command(id, new ResponsibleParty(world.Person(Nanna), null, null), null, "Om lejeren.", 3))).ShouldBeNull();
        (await world.As(Mette, new MoveDeadline.Command(id, FifteenthOfOctober, "Lejeren er på ferie.", 4, OnlyAsk: true))).ShouldBeNull();

        var seen = (await world.As(Nanna, new GetActionItem.Query(id))).Value!;
        seen.Item.Title.ShouldBeNull();
        seen.Item.Asked!.Reason.ShouldBeNull();
        seen.Item.Delegations.ShouldHaveSingleItem().Note.ShouldBeNull();
        seen.Timeline.ShouldBeEmpty();
        (await world.As(Nanna, new ReportDone.Command(id, null, 5))).ShouldBeNull();
    }

    [Fact]
    public async Task Done_with_a_link_and_a_comment_by_somebody_who_only_reads()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);

        (await world.As(Mette, new ReportDone.Command(id, null, 3, "http://sag.birkelund.example/17")))!.Code.ShouldBe(RefusalCodes.LinkNotHttps);
        (await world.As(Mette, new ReportDone.Command(id, "Sendt.", 3, "https://sag.birkelund.example/17"))).ShouldBeNull();
        (await world.As(Omar, new AddComment.Command(id, "Tak.", 4))).ShouldBeNull();
        (await world.As(Omar, new AddComment.Command(id, "Tak.", 4)))!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
        (await world.As(Nanna, new AddComment.Command(id, "Tak.", 5)))!.Code.ShouldBe(RefusalCodes.NotFound);

        var story = (await world.As(Mette, new GetActionItem.Query(id))).Value!;
        story.Timeline[1].Link.ShouldBe("https://sag.birkelund.example/17");
        story.Since(3).Select(entry => (entry.What, entry.By)).ShouldBe([("comment-added", "Omar Lundby"), ("reported-done", "Mette Rosenlund")]);
        story.Since(5).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_chairs_word_closes_it_where_the_forum_says_so()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        var other = await world.ACommitmentAsync("Skriv en vejledning", ChefOfStab, FirstOfOctober);
        var refused = (await world.As(Director, new AcceptAsDone.Command(id, null, 3)))!;
        refused.Code.ShouldBe(RefusalCodes.NotYours);
        refused.Facts.ShouldBe(["Ida Brandstrup"]);
        await world.SetPolicyAsync(ClosedBy.Chair, ExtensionRule.Asked, GrantedBy.Either);
        (await world.ReportDoneAsync(Mette, id)).ShouldBeNull();

        (await world.As(Director, new GetMyCommitments.Query())).ForMyWord.ShouldHaveSingleItem().MayClose.ShouldBeTrue();
        (await world.As(Secretary, new AcceptAsDone.Command(id, null, 4)))!.Code.ShouldBe(RefusalCodes.TheChairClosesIt);
        (await world.As(Director, new AcceptAsDone.Command(id, null, 4))).ShouldBeNull();
        (await world.As(Secretary, new AcceptAsDone.Command(other, "Formanden siger ja.", 3))).ShouldBeNull();
    }

    [Fact]
    public async Task A_meeting_closes_it_where_the_forum_says_so_and_the_refusal_says_which()
    {
        await using var world = await World.CreateAsync(postgres);
        var id = await world.ACommitmentAsync("Fremlæg en handleplan", ChefOfStab, FirstOfOctober);
        await world.SetPolicyAsync(ClosedBy.NextMeeting, ExtensionRule.Asked, GrantedBy.Either);
        (await world.ReportDoneAsync(Mette, id)).ShouldBeNull();

        var refused = (await world.As(Secretary, new AcceptAsDone.Command(id, null, 4)))!;
        refused.Code.ShouldBe(RefusalCodes.TheMeetingClosesIt);
        refused.Facts.ShouldBe(["2026-09-24"]);
        (await world.As(Secretary, new AcceptAsDone.Command(id, null, 4, new DateOnly(2026, 9, 23))))!.Code.ShouldBe(RefusalCodes.MeetingUnknown);
        (await world.As(Secretary, new AcceptAsDone.Command(id, null, 4, new DateOnly(2026, 9, 24))))!.Code.ShouldBe(RefusalCodes.MeetingNotHeld);
        world.ItIs("2026-09-25");
        (await world.As(Secretary, new GetActionItem.Query(id))).Value!.MeetingsHeld[0].ShouldBe(new DateOnly(2026, 9, 24));
        (await world.As(Secretary, new AcceptAsDone.Command(id, null, 4, new DateOnly(2026, 9, 24)))).ShouldBeNull();

        (await world.EventsOfAsync(id)).OfType<AcceptedAsDone>().ShouldHaveSingleItem().MeetingId.ShouldBe(world.Meeting("CF", "2026-09-24"));
    }

    [Fact]
    public async Task A_policy_is_set_by_the_forums_secretary_or_an_administrator_on_what_they_saw()
    {
        await using var world = await World.CreateAsync(postgres);
        var forum = world.Forum("CF");
        SetForumPolicy.Command To(ClosedBy closedBy, int seen) => new(forum, closedBy, ExtensionRule.Asked, GrantedBy.Either, seen);

        (await world.As(Mette, new GetForumPolicy.Query(forum))).Value!.Policy.ShouldBe(ForumPolicy.Of(forum));
        (await TwiceAsync(world, Secretary, To(ClosedBy.Chair, 0))).ShouldBe([null, null]);
        (await world.As(Administrator, To(ClosedBy.NextMeeting, 0)))!.Code.ShouldBe(RefusalCodes.SomeoneWasFirst);
        (await world.As(Administrator, To(ClosedBy.NextMeeting, 1))).ShouldBeNull();
        (await world.As(OtherSecretary, To(ClosedBy.Secretary, 2)))!.Facts.ShouldBe(["Ida Brandstrup"]);
        await Should.ThrowAsync<AccessDeniedException>(world.As(Mette, To(ClosedBy.Secretary, 2)));

        var page = (await world.As(Mette, new GetForumPolicy.Query(forum))).Value!;
        page.Policy.Revision.ShouldBe(2);
        page.ChangedByName.ShouldBe("Tove Kirkeby");
        page.MayChange.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_nine_who_change_a_policy_at_once_one_is_first()
    {
        await using var world = await World.CreateAsync(postgres);
        var forum = world.Forum("CF");
        var policies =
            from closedBy in Enum.GetValues<ClosedBy>()
            from grantedBy in Enum.GetValues<GrantedBy>()
            select new SetForumPolicy.Command(forum, closedBy, ExtensionRule.AtOnce, grantedBy, 0);

        var answers = await Task.WhenAll(policies.Select(policy => world.As(Secretary, policy)));

        answers.Count(refusal => refusal is null).ShouldBe(1);
        answers.OfType<Refusal>().ShouldAllBe(refusal => refusal.Code == RefusalCodes.SomeoneWasFirst);
        (await world.LoadAsync<ForumPolicy>(forum))!.Revision.ShouldBe(1);
    }

    private static async Task<ImmutableArray<Refusal?>> TwiceAsync(World world, string person, IRequest<Refusal?> wish) =>
        [await world.As(person, wish), await world.As(person, wish)];
}
