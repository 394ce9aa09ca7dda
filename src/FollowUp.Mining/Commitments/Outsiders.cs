using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// Who does not sit at the table: what the government, the supplier or, in a school board, the administration will do is news. Only what a decision
/// says of them is a task.
/// </summary>
internal sealed class Outsiders
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(Outsiders).Assembly, "venues.txt");
    private static readonly ImmutableArray<string> Everywhere = [.. Lists["Outsider"]];
    private static readonly ImmutableArray<string> OfHouse = [.. Lists["OutsiderBelow"]];
    private static readonly ImmutableArray<string> Tops = [.. Lists["TopForum"]];

    private readonly string forum;
    private readonly bool isTop;

    /// <param name="forum">Whose minutes they are.</param>
    public Outsiders(string? forum)
    {
        this.forum = forum?.ToLowerInvariant() ?? "";
        isTop = this.forum.Length == 0 || ((Ends(this.forum, Tops) || Ends(this.forum.Split(' ', '-', ',')[0], Tops)) && !this.forum.Contains("med-", StringComparison.Ordinal) && !this.forum.Contains("arbejdsmiljø", StringComparison.Ordinal));
    }

    public bool Are(ImmutableArray<MinedActor> actors) => !actors.IsEmpty && actors.All(Is);

    /// <summary>"Handicaprådet behandler sagen på sit møde": another body's agenda.</summary>
    public bool IsOtherForum(ImmutableArray<MinedActor> actors) =>
        forum.Length > 0 && actors is [{ Kind: ActorKind.Forum } other] && !forum.Contains(other.Normalized.ToLowerInvariant(), StringComparison.Ordinal) && !forum.EndsWith(other.Normalized.ToLowerInvariant(), StringComparison.Ordinal) && other.Normalized is not ("Udvalget" or "Rådet" or "Bestyrelsen" or "Forummet");

    private bool Is(MinedActor actor)
    {
        if (actor.Kind == ActorKind.Person)
        {
            return false;
        }

        var name = actor.Normalized.ToLowerInvariant();
        return name == "styrelsen" || name.Split(" & ").All(part => Ends(part, Everywhere)) || (!isTop && !(forum.Length > 3 && name.Contains(forum, StringComparison.Ordinal)) && Ends(name, OfHouse));
    }

    private static bool Ends(string name, ImmutableArray<string> endings) => endings.Any(ending => ending.Length <= 4 ? name == ending : name.EndsWith(ending, StringComparison.Ordinal));
}
