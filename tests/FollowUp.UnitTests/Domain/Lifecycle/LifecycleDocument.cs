using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>docs/lifecycle.md, written from the code and read again by the tests.</summary>
internal static class LifecycleDocument
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "docs");

    public static string PathOfIt => Path.GetFullPath(Path.Combine(Folder, "lifecycle.md"));

    /// <summary>All wishes, but for those with another argument that come to the same as without it in every state.</summary>
    public static ImmutableArray<Wish> Shown { get; } = [.. Wishes.All.Where(wish => wish.Usual is null || !ComesToTheSame(wish, wish.Usual))];

    /// <summary>What the document says of each wish in each state.</summary>
    public static ImmutableDictionary<(string Wish, string State), (string Outcome, string After)> Read() => Cells(File.ReadAllText(PathOfIt));

    public static string Write()
    {
        var text = new StringBuilder(
            """
            # The life of a commitment

            Written from the code, and held against it by the tests: do not change it by hand. When a test says that it is not what the code
            says, read `docs/lifecycle.received.md`, and move it here if that is what is wanted.

            Of each wish in each state stands what comes of it: the **events** that are recorded, the `code` of the refusal, or *samme*: it is so
            already, nothing is recorded. Then the status after it, and the test that holds it, a case of the theory in
            `tests/FollowUp.UnitTests/Domain/Lifecycle/Any_wish_in_any_state.cs`. "Today" is 16 September 2026, the deadline is 1 October. A wish "without"
            something, or with another argument, has a table of its own where it comes to something else than the plain one. What a round does
            (Relist, Remind) is not refused: it is true whatever became of the commitment.

            These are the rules of the commitment alone. Who may wish is decided before (docs/security.md), and whoever acts on an older revision is
            told that somebody was first.


            """.ReplaceLineEndings("\n"));
        foreach (var wish in Shown)
        {
            text.Append("## ").Append(wish.Name).Append("\n\n| state | comes to | status after | test |\n|---|---|---|---|\n");
            foreach (var (name, item) in States.All)
            {
                var (outcome, after) = Outcome(wish, item);
                text.Append("| ").AppendJoin(" | ", name, outcome, after, $"`{TestOf(wish.Name, name)}`").Append(" |\n");
            }

            text.Append('\n');
        }

        text.Append("## Events that no wish above makes\n\nThey are read and folded; who registers, imports or runs a round makes some of them, others have no decision yet.\n\n");
        foreach (var name in Unmade())
        {
            text.Append("- ").Append(name).Append('\n');
        }

        return text.ToString();
    }

    public static (string Outcome, string After) Outcome(Wish wish, ActionItem item)
    {
        var decision = wish.Decide(item);
        var after = decision is Decision.Record record
            ? record.Events.Aggregate(item, (state, e) => ActionItem.Evolve(state, item.Id, e)!)
            : item;
        return (Wish.Tell(decision), after.Status.ToString());
    }

    public static string TestOf(string wish, string state) =>
        $"{nameof(Any_wish_in_any_state.comes_to_what_the_document_says)}(\"{wish}; {state}\")";

    private static bool ComesToTheSame(Wish one, Wish other) => States.All.All(state => Outcome(one, state.Item) == Outcome(other, state.Item));

    private static IEnumerable<string> Unmade()
    {
        var made = from wish in Wishes.All
                   from state in States.All
                   let decision = wish.Decide(state.Item)
                   where decision is Decision.Record
                   from e in ((Decision.Record)decision).Events
                   select e.GetType();
        return typeof(ActionItemRegistered).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ActionItemRegistered).Namespace && typeof(IHappened).IsAssignableFrom(type))
            .Except(made)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);
    }

    private static ImmutableDictionary<(string Wish, string State), (string Outcome, string After)> Cells(string text)
    {
        var cells = ImmutableDictionary.CreateBuilder<(string Wish, string State), (string Outcome, string After)>();
        var wish = "";
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                wish = line[3..];
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|', StringSplitOptions.TrimEntries) is [_, var state, var outcome, var after, _, _] && state != "state")
            {
                cells.Add((wish, state), (outcome, after));
            }
        }

        return cells.ToImmutable();
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
