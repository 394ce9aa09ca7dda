using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Structure;

namespace FollowUp.IntegrationTests.Features;

/// <summary>Minutes as an import leaves them, with proposals that these tests choose, whatever mining finds today.</summary>
internal static class MinedMinutes
{
    public const string Sure = "P1-sure";
    public const string Group = "P1-Group";
    public const string Unknown = "p2-unknown";

    public static async Task<Guid> StoreAsync(World world)
    {
        var id = Guid.CreateVersion7();
        var text = System.Text.Encoding.UTF8.GetString(MinutesText.Of("Chefforum", "10-09-2026").Span);
        var minutes = new StoredMinutes(
            id, world.Forum("CF"), new DateOnly(2026, 9, 10), "referat.txt", Documents.DocumentFormat.PlainText, "hash of these", text,
            [
                Mined(text, Sure, 1, "Fremlæg en handleplan", "fremlægger", new MinedActor(BirkelundFile.ChefOfStab, ActorKind.Position, BirkelundFile.ChefOfStab), 0.9),
                Mined(text, Group, 1, "Meld navne ind", "tager", new MinedActor("Cheferne", ActorKind.Group, "Cheferne"), 0.95),
                Mined(text, Unknown, 2, "Undersøg sagen", "drøftet", new MinedActor("Kontoret", ActorKind.Department, "Kontoret"), 0.4),
            ],
            world.Clock.GetUtcNow(), world.Person(BirkelundFile.Secretary));
        await using var session = world.Store.LightweightSession();
        session.Store(minutes);
        session.Events.StartStream<MinutesReview>(id, new MinutesImported(
            new(minutes.ImportedBy, minutes.ImportedAt, Domain.Deciding.Channel.Web), minutes.ForumId, minutes.MeetingDate, minutes.ContentHash,
            [.. minutes.Proposals.Select(p => p.Id)]));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        return id;
    }

    private static MinedCommitment Mined(string text, string id, int point, string title, string evidence, MinedActor actor, double confidence)
    {
        var start = text.IndexOf(evidence, StringComparison.Ordinal);
        return new(
            id, point, CommitmentKind.Action, title, new MinedEvidence(evidence, new SourceSpan(start, start + evidence.Length)), [actor],
            null, null, confidence, ["test"], []);
    }
}
