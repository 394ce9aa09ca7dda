using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.MinutesImport;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;
using static FollowUp.IntegrationTests.Features.ChefforumText;

namespace FollowUp.IntegrationTests.Features;

public sealed class Correcting_minutes(TestPostgres postgres)
{
    private const string Day = "10-09-2026";

    [Fact]
    public async Task A_corrected_document_is_a_new_edition_and_only_what_is_new_waits()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends), (2, "Temadag", null, Invites)));
        var before = await world.ReviewAsync(first.MinutesId);
        await world.As(Secretary, new AcceptProposal.Command(first.MinutesId, before.Proposals.First().Id));
        await world.As(Secretary, new RejectProposal.Command(first.MinutesId, before.Proposals.Last().Id, "Er gjort."));
        await world.ConfirmAsync(first.MinutesId);

        var second = await world.ImportAsync(Plain(
            Day, (1, "Velkomst", null, "Drøftet."), (2, "Kvartalstal", null, Sends), (3, "Temadag", null, Invites.Replace("ledere til", "ledere, til", StringComparison.Ordinal)), (4, "Skilte", null, Orders)));

        second.MinutesId.ShouldBe(first.MinutesId);
        second.AlreadyKnown.ShouldBeFalse();
        second.Correction.ShouldBe(new ImportMinutes.Correction(New: 1, Changed: 0, Gone: 0));
        var review = await world.ReviewAsync(first.MinutesId);
        review.Edition.ShouldBe(2);
        review.Proposals.Select(p => (p.AgendaPoint, p.State)).ShouldBe(
            [(2, ProposalState.Confirmed), (3, ProposalState.Rejected), (4, ProposalState.Waiting)]);
        review.Proposals.Single(p => p.State == ProposalState.Rejected).RejectedBecause.ShouldBe("Er gjort.");
        review.Proposals.Where(p => p.Correction is not null).ShouldHaveSingleItem().Correction!.IsNew.ShouldBeTrue();
        (await world.As(Secretary, new ListMinutes.Query())).Items.ShouldHaveSingleItem().Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_sentence_keeps_its_answer_and_shows_what_stood_before()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends)));
        var minutes = first.MinutesId;
        await world.As(Secretary, new AcceptProposal.Command(minutes, (await world.ReviewAsync(minutes)).Proposals.Single().Id));
        var item = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends.Replace("1. oktober", "8. oktober", StringComparison.Ordinal))));

        var proposal = (await world.ReviewAsync(minutes)).Proposals.ShouldHaveSingleItem();
        proposal.State.ShouldBe(ProposalState.Confirmed);
        proposal.Correction!.Before.ShouldBe(Sends.TrimEnd('.'), StringCompareShould.IgnoreCase);
        proposal.Correction.Changed.ShouldBe(["words", "deadline"]);
        var story = (await world.As(Secretary, new GetActionItem.Query(item))).Value!;
        story.Item.Deadline!.Day.ShouldBe(new DateOnly(2026, 10, 1));
        story.Context!.Evidence.ShouldContain("1. oktober");
        (await world.As(Secretary, new ConfirmAnswers.Command(minutes))).Refusal!.Code.ShouldBe(RefusalCodes.NothingToConfirm);
    }

    [Fact]
    public async Task What_disappeared_is_shown_and_nothing_is_deleted()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = (await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends), (2, "Temadag", null, Invites), (3, "Skilte", null, Orders)))).MinutesId;
        var ids = (await world.ReviewAsync(minutes)).Proposals.Select(p => p.Id).ToList();
        ids.Count.ShouldBe(3);
        await world.As(Secretary, new AcceptProposal.Command(minutes, ids[0]));
        var item = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
        await world.As(Secretary, new AcceptProposal.Command(minutes, ids[1]));

        var correction = (await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, "Drøftet."), (2, "Temadag", null, "Drøftet."), (3, "Skilte", null, "Drøftet.")))).Correction;

        correction.ShouldBe(new ImportMinutes.Correction(0, 0, 3));
        var review = await world.ReviewAsync(minutes);
        review.Gone.Select(p => p.State).ShouldBe([ProposalState.Confirmed, ProposalState.Accepted, ProposalState.Waiting], ignoreOrder: true);
        review.Waiting.ShouldBe(0);
        review.AcceptedNotConfirmed.ShouldBe(1);
        (await world.RowAsync(item)).IsOutstanding.ShouldBeTrue();
        (await world.As(Secretary, new WithdrawAnswer.Command(minutes, ids[1]))).ShouldBeNull();
        (await world.ReviewAsync(minutes)).AcceptedNotConfirmed.ShouldBe(0);
        (await world.As(Secretary, new AcceptProposal.Command(minutes, ids[2])))!.Code.ShouldBe(RefusalCodes.ProposalUnknown);
    }

    [Fact]
    public async Task A_sentence_that_comes_back_has_the_answer_it_had()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = (await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends)))).MinutesId;
        await world.As(Secretary, new RejectProposal.Command(minutes, (await world.ReviewAsync(minutes)).Proposals.Single().Id));
        await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, "Drøftet.")));
        await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, "Drøftet. " + Sends)));

        var review = await world.ReviewAsync(minutes);

        review.Edition.ShouldBe(3);
        review.Gone.ShouldBeEmpty();
        review.Proposals.ShouldHaveSingleItem().State.ShouldBe(ProposalState.Rejected);
    }

    [Fact]
    public async Task The_same_minutes_in_another_format_bring_nothing_new()
    {
        await using var world = await World.CreateAsync(postgres);
        (int, string, string?, string)[] points = [(1, "Kvartalstal", "00.30.14-Ø00-4-26", Sends), (2, "Temadag", null, Invites)];
        var plain = await world.ImportAsync(Plain(Day, points));
        var ids = (await world.ReviewAsync(plain.MinutesId)).Proposals.Select(p => p.Id).ToList();

        var html = await world.ImportAsync(Html(Day, points), "referat.html");

        html.MinutesId.ShouldBe(plain.MinutesId);
        (await world.ReviewAsync(plain.MinutesId)).Proposals.Select(p => p.Id).ShouldBe(ids);
        (html.Correction ?? new ImportMinutes.Correction(0, 0, 0)).ShouldBe(new ImportMinutes.Correction(0, 0, 0));
    }

    [Fact]
    public async Task Both_texts_stay_and_an_earlier_one_is_known_again()
    {
        await using var world = await World.CreateAsync(postgres);
        var text = Plain(Day, (1, "Kvartalstal", null, Sends));
        var first = await world.ImportAsync(text);
        await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends + " Drøftet.")));

        var again = await world.ImportAsync(text);

        again.AlreadyKnown.ShouldBeTrue();
        again.MinutesId.ShouldBe(first.MinutesId);
        (await world.LoadAsync<StoredMinutes>(first.MinutesId))!.Text.ShouldBe(text, StringCompareShould.IgnoreLineEndings);
        (await world.ReviewAsync(first.MinutesId)).Edition.ShouldBe(2);
    }

    [Fact]
    public async Task Another_meeting_of_the_same_day_is_no_new_edition()
    {
        await using var world = await World.CreateAsync(postgres);
        var first = await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends)));

        var extra = await world.ImportAsync(Plain(Day, (1, "Ekstraordinært: snerydning", null, Orders)));

        extra.MinutesId.ShouldNotBe(first.MinutesId);
        extra.Correction.ShouldBeNull();
    }

    [Fact]
    public async Task Six_who_bring_six_editions_at_once_make_one_review()
    {
        await using var world = await World.CreateAsync(postgres);

        var all = await Task.WhenAll(Enumerable.Range(1, 6).Select(n =>
            world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, $"{Sends} Bemærkning {n}.")))));

        all.Select(i => i.MinutesId).Distinct().ShouldHaveSingleItem();
        (await world.ReviewAsync(all[0].MinutesId)).Edition.ShouldBe(6);
    }

    [Fact]
    public async Task A_task_of_a_point_that_a_correction_closed_is_a_closed_one()
    {
        await using var world = await World.CreateAsync(postgres);
        var minutes = (await world.ImportAsync(Plain(Day, (1, "Kvartalstal", null, Sends), (2, "Temadag", null, "Drøftet.")))).MinutesId;
        await world.As(Secretary, new AcceptProposal.Command(minutes, (await world.ReviewAsync(minutes)).Proposals.Single().Id));
        await world.ImportAsync(Plain(Day, (1, "Lukket: Kvartalstal", null, "Sagen er lukket."), (2, "Temadag", null, "Drøftet.")));

        var item = (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();

        (await world.RowAsync(item)).Item.IsClosedPoint.ShouldBeTrue();
    }

    [Fact]
    public async Task A_sentence_rejected_at_another_meeting_says_so_and_is_not_accepted_among_the_sure()
    {
        await using var world = await World.CreateAsync(postgres);
        var earlier = (await world.ImportAsync(Plain("27-08-2026", (1, "Kvartalstal", null, Sends)))).MinutesId;
        await world.As(Secretary, new RejectProposal.Command(earlier, (await world.ReviewAsync(earlier)).Proposals.Single().Id));
        var later = (await world.ImportAsync(Plain(Day, (4, "Opfølgning", null, Sends), (5, "Temadag", null, Invites)))).MinutesId;

        var review = await world.ReviewAsync(later);

        review.Proposals.First().RejectedBefore.ShouldBe(new EarlierRejection(earlier, new DateOnly(2026, 8, 27)));
        review.Proposals.Last().RejectedBefore.ShouldBeNull();
        await world.As(Secretary, new AcceptSureProposals.Command(later));
        (await world.ReviewAsync(later)).Proposals.First().State.ShouldBe(ProposalState.Waiting);
    }
}
