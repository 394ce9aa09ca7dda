using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.People;

namespace FollowUp.IntegrationTests.Features;

/// <summary>What a secretary does on the way to a commitment.</summary>
internal static class Steps
{
    private static int texts;

    /// <summary>Minutes of Chefforum, with no proposals but those of later steps; of one day each is a new edition of the one before.</summary>
    public static async Task<Guid> MinutesOfChefforumAsync(this World world, string day = "10-09-2026")
    {
        var remark = $"Bemærkning nr. {Interlocked.Increment(ref texts)}.";
        var imported = await world.As(BirkelundFile.Secretary, new ImportMinutes.Command(
            world.Forum("CF"), "referat.txt", MinutesText.Of("Chefforum", day, remark)));
        imported.Refusal.ShouldBeNull();
        return imported.Value!.MinutesId;
    }

    public static async Task AddAsync(this World world, Guid minutesId, ProposalEdit edit, int? point = 1) =>
        (await world.As(BirkelundFile.Secretary, new AddProposal.Command(
            minutesId, Guid.CreateVersion7(), point, "tager opfølgningen til efterretning", edit))).ShouldBeNull();

    public static async Task<ImmutableArray<Guid>> ConfirmAsync(this World world, Guid minutesId)
    {
        var confirmed = await world.As(BirkelundFile.Secretary, new ConfirmAnswers.Command(minutesId));
        confirmed.Refusal.ShouldBeNull();
        return confirmed.Value;
    }

    /// <summary>A confirmed commitment of Chefforum.</summary>
    public static async Task<Guid> ACommitmentAsync(
        this World world, string title, string position, DateOnly? deadline, ActionItemKind kind = ActionItemKind.Action, int? point = 1)
    {
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, world.Edit(title, position, deadline, kind), point);
        return (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
    }

    public static async Task<Guid> ANobodysCommitmentAsync(this World world, string title, DateOnly? deadline)
    {
        var minutes = await world.MinutesOfChefforumAsync();
        await world.AddAsync(minutes, new ProposalEdit(title, ActionItemKind.Action, [], deadline, OneForEach: false));
        return (await world.ConfirmAsync(minutes)).ShouldHaveSingleItem();
    }

    public static ProposalEdit Edit(
        this World world, string title, string position, DateOnly? deadline, ActionItemKind kind = ActionItemKind.Action) =>
        new(title, kind, [ResponsibleParty.KeyOfPosition(world.Position(position))], deadline, OneForEach: false);

    public static async Task<ActionItemRow> RowAsync(this World world, Guid id) => (await world.LoadAsync<ActionItemRow>(id)).ShouldNotBeNull();

    public static async Task<int> RevisionAsync(this World world, Guid id) => (await world.RowAsync(id)).Item.Revision;

    public static async Task<Refusal?> ReportDoneAsync(this World world, string person, Guid id) =>
        await world.As(person, new ReportDone.Command(id, "Udført.", await world.RevisionAsync(id)));

    /// <summary>What Chefforum decides about its commitments.</summary>
    public static async Task SetPolicyAsync(this World world, ClosedBy closedBy, ExtensionRule extensions, GrantedBy grantedBy)
    {
        var forum = world.Forum("CF");
        var seen = (await world.As(BirkelundFile.Secretary, new GetForumPolicy.Query(forum))).Value!.Policy.Revision;
        (await world.As(BirkelundFile.Secretary, new SetForumPolicy.Command(forum, closedBy, extensions, grantedBy, seen))).ShouldBeNull();
    }

    /// <summary>A new holder of a position, from the day after.</summary>
    public static async Task HandOverAsync(this World world, string position, string from, string to, DateOnly lastDay)
    {
        var file = BirkelundFile.Directory;
        var changed = file with
        {
            Positions =
            [
                .. file.Positions.Select(p => p.Title == position
                    ? p with { Holders = [new PositionHolder(from, new DateOnly(2020, 1, 1), lastDay), new PositionHolder(to, lastDay.AddDays(1), null)] }
                    : p),
            ],
        };
        (await world.As(BirkelundFile.Administrator, new ImportDirectory.Command(changed))).Refusal.ShouldBeNull();
        await world.ReadDirectoryAsync();
    }
}
