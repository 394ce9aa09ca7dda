using System.Collections.Immutable;
using FollowUp.Features.Directory;
using FollowUp.Features.Erasure;

namespace FollowUp.IntegrationTests.Features;

public sealed class Words_that_mean_a_person
{
    private static readonly Person Mette = Somebody("Mette Kirstine Rosenlund", "MR") with { Aliases = ["Mette Bjørn"] };

    [Theory]
    [InlineData("Mette Kirstine Rosenlund orienterede.", "████████████████████████ orienterede.")]
    [InlineData("mette rosenlund", "███████████████")]
    [InlineData("Mette\nRosenlunds oplæg", "████████████████ oplæg")]
    [InlineData("Rosenlund, Mette", "████████████████")]
    [InlineData("M. Rosenlund", "████████████")]
    [InlineData("Mettes og METTE'S", "██████ og ███████")]
    [InlineData("Tidligere Mette Bjørn.", "Tidligere ███████████.")]
    [InlineData("(MR) og MRs tal; MR's", "(██) og ███ tal; ████")]
    [InlineData("Rosenlund-sagen", "█████████-sagen")]
    [InlineData("skriv til Mette.Rosenlund@birkelund.example.", "skriv til █████████████████████████████████.")]
    [InlineData("logger ind som mette.rosenlund i dag", "logger ind som ███████████████ i dag")]
    public void A_text_that_means_her_is_made_unreadable_and_keeps_its_length(string text, string masked) =>
        Masked(text).ShouldBe(masked);

    [Theory]
    [InlineData("Han blev mættet, og ingen mette sig.")]
    [InlineData("Mettesen og Rosenlunden")]
    [InlineData("Mette-Marie taler.")]
    [InlineData("MR-2026-001 og MRSA og mr")]
    [InlineData("ikke-mette.rosenlund-2@birkelund.example")]
    [InlineData("Rosenlundvej 4, Emettet")]
    public void What_only_looks_alike_stays(string text) => Masked(text).ShouldBe(text);

    [Fact]
    public void What_others_are_called_too_stays_where_it_stands_alone_and_is_told()
    {
        var marks = PersonMarks.Of(Mette, Birkelund(Somebody("Mette Holm", "MH"), Somebody("Morten Ravn", "MR")));

        marks.Spared.ShouldBe(["Mette", "MR"], ignoreOrder: true);
        PersonMarks.Masked("Mette Rosenlund, Mette, Rosenlund, MR.", marks.In("Mette Rosenlund, Mette, Rosenlund, MR."))
            .ShouldBe("███████████████, Mette, █████████, MR.");
    }

    [Fact]
    public void The_words_of_the_organisation_are_its_own()
    {
        var chefforum = new Forum(Guid.NewGuid(), "Møderum", "MR", [], ["Rosenlund"], null, [], []);
        var organisation = Birkelund();
        var marks = PersonMarks.Of(Mette, organisation with { Forums = organisation.Forums.Add(chefforum.Id, chefforum) });

        PersonMarks.Masked("MR og Rosenlund", marks.In("MR og Rosenlund")).ShouldBe("MR og Rosenlund");
    }

    private static string Masked(string text)
    {
        var masked = PersonMarks.Masked(text, PersonMarks.Of(Mette, Birkelund()).In(text));
        masked.Length.ShouldBe(text.Length);
        return masked;
    }

    private static Organisation Birkelund(params Person[] others) => new(
        "Birkelund Kommune",
        ImmutableDictionary<Guid, Department>.Empty,
        others.Append(Mette).ToImmutableDictionary(person => person.Id),
        ImmutableDictionary<Guid, Position>.Empty,
        ImmutableDictionary<Guid, Forum>.Empty,
        []);

    private static Person Somebody(string name, string initials) => new(
        Guid.NewGuid(), string.Join('.', name.ToLowerInvariant().Split(' ')[0], name.ToLowerInvariant().Split(' ')[^1]), name, initials,
        $"{name.ToLowerInvariant().Split(' ')[0]}.{name.ToLowerInvariant().Split(' ')[^1]}@birkelund.example", null, false, false);
}
