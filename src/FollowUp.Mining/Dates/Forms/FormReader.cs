using System.Collections.Immutable;
using System.Globalization;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>
/// Reads the written form of a rule. Items stand apart by a blank: a Danish word, a sign, <c>{slot}</c>, <c>@Group</c> of the lexicon.
/// <c>[ ]</c> may be missing, <c>( | )</c> is one of several, <c>!</c> must not stand there, <c>^</c> marks the word that calls the rule,
/// <c>=mark</c> behind a word or a group remembers what stood there.
/// </summary>
internal sealed class FormReader(VocabularyBuilder words)
{
    private const string Meta = "()[]|^!";
    private const string Mark = "=mark";

    private readonly Queue<string> items = new();

    public FormNode.Sequence Read(string form)
    {
        foreach (var (name, meaning) in FormSlots.Shorthands)
        {
            form = form.Replace($"{{{name}}}", meaning.Replace("#", "", StringComparison.Ordinal), StringComparison.Ordinal)
                .Replace($"{{{name}2}}", meaning.Replace("#", "2", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        foreach (var meta in Meta)
        {
            form = form.Replace(meta.ToString(), $" {meta} ", StringComparison.Ordinal);
        }

        items.Clear();
        foreach (var item in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            items.Enqueue(item);
        }

        return Sequence("");
    }

    private FormNode.Sequence Sequence(string end)
    {
        var parts = ImmutableArray.CreateBuilder<FormNode>();
        while (items.TryPeek(out var next) && next != end && next != "|")
        {
            parts.Add(Node());
        }

        return new FormNode.Sequence(parts.ToImmutable());
    }

    private FormNode Node() => items.Dequeue() switch
    {
        "^" => new FormNode.Anchor(Node()),
        "!" => new FormNode.Not(Node()),
        "[" => new FormNode.Optional(Choice("]")),
        "(" => Choice(")"),
        var item when item.EndsWith(Mark, StringComparison.Ordinal) => Marked(Item(item[..^Mark.Length])),
        var item => Item(item),
    };

    private static FormNode Marked(FormNode node) => node switch
    {
        FormNode.Item item => new FormNode.Item(item.Test with { Slot = Slot.Mark }),
        FormNode.Choice choice => new FormNode.Choice([.. choice.Branches.Select(Marked)]),
        FormNode.Sequence sequence => new FormNode.Sequence([.. sequence.Parts.Select(Marked)]),
        _ => node,
    };

    private FormNode Choice(string end)
    {
        var branches = ImmutableArray.CreateBuilder<FormNode>();
        do
        {
            branches.Add(Sequence(end));
        }
        while (items.Dequeue() == "|");
        var choice = branches is [var only] ? only : OneOf(branches.ToImmutable());
        if (!items.TryPeek(out var mark) || mark != Mark)
        {
            return choice;
        }

        items.Dequeue();
        return Marked(choice);
    }

    /// <summary>Words that may stand for each other in one place are one test.</summary>
    private static FormNode OneOf(ImmutableArray<FormNode> branches)
    {
        ImmutableArray<FormTest> words = [.. branches.Select(b => b is FormNode.Sequence { Parts: [FormNode.Item { Test: { Test: TokenTest.Word } test }] } ? test : null).OfType<FormTest>()];
        return words.Length == branches.Length && words.Select(w => w.Slot).Distinct().Count() == 1
            ? new FormNode.Item(new FormTest(TokenTest.Group, Group: new Phrases([.. words.Select(w => (ImmutableArray<FormTest>)[w])]), Slot: words[0].Slot))
            : new FormNode.Choice(branches);
    }

    private FormNode Item(string item)
    {
        if (item[0] == '{')
        {
            return new FormNode.Item(FormSlots.Of(item[1..^1]));
        }

        if (item[0] == '@')
        {
            var group = words.Group(item[1..]);
            return group.IsOfWords
                ? new FormNode.Item(new FormTest(TokenTest.Group, Group: group))
                : new FormNode.Choice([.. group.All.OrderByDescending(p => p.Length).Select(p => new FormNode.Sequence([.. p.Select(t => new FormNode.Item(t))]))]);
        }

        return new FormNode.Item(Literal(item, words));
    }

    /// <summary>A word, a number or a sign that stands for itself.</summary>
    public static FormTest Literal(string item, VocabularyBuilder words) =>
        char.IsLetter(item[0]) ? new FormTest(TokenTest.Word, words.Word(item).Id)
        : char.IsAsciiDigit(item[0]) ? new FormTest(TokenTest.Literal, int.Parse(item, CultureInfo.InvariantCulture))
        : new FormTest(TokenTest.Sign, item[0]);
}
