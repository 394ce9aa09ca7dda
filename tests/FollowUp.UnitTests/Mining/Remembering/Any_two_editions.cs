using System.Collections.Immutable;
using CsCheck;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;

namespace FollowUp.UnitTests.Mining.Remembering;

/// <summary>Whatever stands in two editions, no proposal is lost, none is asked twice, and the answer is the same each time.</summary>
public sealed class Any_two_editions
{
    private static readonly string[] Matters = ["handleplanen for sygefravær", "budgettet for skolerne", "varmeplanen", "ventelisten"];

    private static readonly Gen<MinedCommitment> Proposals =
        Gen.Select(Gen.Int[1, 3], Gen.OneOf(Matters), Gen.OneOf("sender", "udarbejder"), Gen.Int[1, 2], Gen.Int[1, 2]).Select(
            p => Mined(p.Item1, $"Chef {p.Item4} {p.Item3} et oplæg om {p.Item2} til direktionen", p.Item5 == 1 ? "Oplæg" : "Notat"));

    private static readonly Gen<ImmutableArray<KnownProposal>> Editions = Proposals.Array[0, 12].Select(Numbered);

    [Fact]
    public void Each_proposal_of_either_stands_in_one_match() => Gen.Select(Editions, Editions).Sample((earlier, later) =>
    {
        var matches = ProposalMatching.Between(earlier, later);

        matches.Select(m => m.Later?.Id).OfType<string>().ShouldBe(later.Select(p => p.Proposal.Id));
        matches.Select(m => m.Earlier?.Id).OfType<string>().ShouldBe(earlier.Select(p => p.Proposal.Id), ignoreOrder: true);
        foreach (var match in matches)
        {
            match.Change.ShouldBe(match switch
            {
                { Earlier: null } => ProposalChange.New,
                { Later: null } => ProposalChange.Gone,
                _ when match.Reasons.Any(r => r != "point") => ProposalChange.Changed,
                _ => ProposalChange.Same,
            });
        }
    });

    [Fact]
    public void An_edition_against_itself_is_the_same() => Editions.Sample(edition =>
        ProposalMatching.Between(edition, edition).ShouldAllBe(m => m.Change == ProposalChange.Same && m.Earlier == m.Later));

    [Fact]
    public void A_proposal_that_kept_its_id_is_matched_with_itself() => Gen.Select(Editions, Editions).Sample((earlier, later) =>
    {
        var known = earlier.Select(p => p.Proposal.Id).ToHashSet();
        ProposalMatching.Between(earlier, later).Where(m => m.Later is not null && known.Contains(m.Later.Id))
            .ShouldAllBe(m => m.Earlier!.Id == m.Later!.Id);
    });

    [Fact]
    public void The_same_words_are_never_new() => Gen.Select(Editions, Editions).Sample((earlier, later) =>
    {
        var matches = ProposalMatching.Between(earlier, later);
        var gone = matches.Where(m => m.Later is null).Select(m => FoldedWords.Of(m.Earlier!.Evidence.Text)).ToHashSet();
        matches.Where(m => m.Earlier is null).ShouldAllBe(m => !gone.Contains(FoldedWords.Of(m.Later!.Evidence.Text)));
    });

    private static MinedCommitment Mined(int point, string words, string title) => new(
        "", point, CommitmentKind.Action, title, new MinedEvidence(words, new SourceSpan(0, words.Length)), [], null, null, 0.8, [], []);

    private static ImmutableArray<KnownProposal> Numbered(MinedCommitment[] mined)
    {
        var taken = new HashSet<string>();
        return
        [
            .. mined.OrderBy(p => p.AgendaPoint).Select(p =>
            {
                var id = $"{p.AgendaPoint}/{FoldedWords.Of(p.Evidence.Text)}";
                for (var again = 2; !taken.Add(id); again++)
                {
                    id = $"{p.AgendaPoint}/{FoldedWords.Of(p.Evidence.Text)}-{again}";
                }

                return new KnownProposal(p with { Id = id }, $"Sag {p.AgendaPoint}");
            }),
        ];
    }
}
