using FollowUp.Domain.ActionItems;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>docs/lifecycle.md holds what is expected; each of its cells is a test.</summary>
public sealed class Any_wish_in_any_state
{
    public static TheoryData<string> Cells => [.. from wish in LifecycleDocument.Shown from state in States.All select $"{wish.Name}; {state.Name}"];

    [Theory]
    [MemberData(nameof(Cells))]
    public void comes_to_what_the_document_says(string cell)
    {
        var (wish, state) = (cell.Split("; ")[0], cell.Split("; ")[1]);
        var expected = LifecycleDocument.Read().GetValueOrDefault((wish, state));

        LifecycleDocument.Outcome(Wishes.Named(wish), States.Named(state)).ShouldBe(expected, cell);
    }

    [Fact]
    public void the_document_is_what_the_code_says()
    {
        var path = LifecycleDocument.PathOfIt;
        var received = Path.ChangeExtension(path, ".received.md");
        var written = LifecycleDocument.Write();
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == written)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, written);
        throw new ShouldAssertException($"{path} is not what the code says. Read {received}; if it is right, move it there.");
    }

    [Fact]
    public void every_status_is_among_the_states() =>
        States.All.Select(state => state.Item.Status).Distinct().Order().ShouldBe(Enum.GetValues<ActionItemStatus>().Order());

    [Fact]
    public void every_wish_and_state_has_a_name_of_its_own()
    {
        Wishes.All.Select(wish => wish.Name).ShouldBeUnique();
        States.All.Select(state => state.Name).ShouldBeUnique();
    }
}
