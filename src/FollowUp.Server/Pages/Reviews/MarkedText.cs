using System.Collections.Immutable;
using FollowUp.Features.MinutesImport;
using FollowUp.Server.Web.TagHelpers;

namespace FollowUp.Server.Pages.Reviews;

/// <summary>A section of the minutes cut into lines, and each line into plain and marked pieces. Pure.</summary>
public static class MarkedText
{
    /// <param name="text">The section's words.</param>
    /// <param name="start">Where they begin in the minutes; evidence is counted from there.</param>
    public static ImmutableArray<ImmutableArray<TextPiece>> Lines(string text, int start, IEnumerable<ReviewProposal> proposals, int? current)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = Marks(proposals, current);
        var shown = new HashSet<int>();
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<TextPiece>>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var from = start + at;
            at += line.Length + 1;
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(Pieces(line, from, marks, shown));
            }
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<TextPiece> Pieces(string line, int from, IReadOnlyList<Mark> marks, HashSet<int> shown)
    {
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var mark in marks.Where(m => m.Start < from + line.Length && m.End > from))
        {
            var begin = Math.Max(mark.Start - from, at);
            var end = Math.Min(mark.End - from, line.Length);
            if (end <= begin)
            {
                continue;
            }

            Add(line[at..begin], null);
            // A number stands once, where its words begin, though they may run over several lines.
            Add(line[begin..end], new TextMark([.. mark.Numbers.Where(shown.Add)], mark.State));
            at = end;
        }

        Add(line[at..], null);
        return pieces.ToImmutable();

        void Add(string words, TextMark? mark)
        {
            if (words.Length > 0)
            {
                pieces.Add(new TextPiece(words, mark));
            }
        }
    }

    /// <summary>Words that two proposals stand on carry both numbers.</summary>
    private static List<Mark> Marks(IEnumerable<ReviewProposal> proposals, int? current)
    {
        var marks = new List<Mark>();
        foreach (var proposal in proposals.Where(p => p.Start is not null).OrderBy(p => p.Start))
        {
            var mark = new Mark(proposal.Start!.Value, proposal.End!.Value, [proposal.Number], StateOf(proposal, current));
            if (marks.Count > 0 && mark.Start < marks[^1].End)
            {
                var last = marks[^1];
                marks[^1] = last with
                {
                    End = Math.Max(last.End, mark.End),
                    Numbers = last.Numbers.Add(proposal.Number),
                    State = mark.State == EvidenceState.Current ? mark.State : last.State,
                };
            }
            else
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    private static EvidenceState StateOf(ReviewProposal proposal, int? current) => proposal.State switch
    {
        ProposalState.Accepted or ProposalState.Confirmed => EvidenceState.Accepted,
        ProposalState.Rejected => EvidenceState.Rejected,
        _ when proposal.Number == current => EvidenceState.Current,
        _ => proposal.Certainty == 1 ? EvidenceState.Unsure : EvidenceState.Waiting,
    };

    private sealed record Mark(int Start, int End, ImmutableArray<int> Numbers, EvidenceState State);
}

/// <summary>Words of one line, marked or not.</summary>
public sealed record TextPiece(string Words, TextMark? Mark);

/// <param name="Numbers">The proposals whose words begin here.</param>
public sealed record TextMark(ImmutableArray<int> Numbers, EvidenceState State);
