using System.Collections.Immutable;

namespace FollowUp.Features.Quality;

/// <summary>Proposals by what was answered.</summary>
/// <param name="AsMined">Accepted as they were.</param>
/// <param name="Edited">Accepted with something changed.</param>
/// <param name="Added">Added by hand: mining had not found them.</param>
/// <param name="Waiting">Not answered yet; in no share.</param>
public sealed record QualityFigures(int AsMined, int Edited, int Rejected, int Added, int Waiting)
{
    /// <summary>What mining found, answered or not.</summary>
    public int Mined => AsMined + Edited + Rejected + Waiting;

    public int Accepted => AsMined + Edited;

    public int Answered => Accepted + Rejected;

    /// <summary>Precision as lived: of the answered, the share that was a task; null when none is answered.</summary>
    public double? Right => Share(Accepted, Answered);

    /// <summary>Of the answered, the share that was taken without a change.</summary>
    public double? RightAsMined => Share(AsMined, Answered);

    /// <summary>Recall as lived: of the tasks there were, the share that mining had found.</summary>
    public double? Found => Share(Accepted, Accepted + Added);

    public static QualityFigures Of(ImmutableArray<ProposalOutcome> proposals)
    {
        int Count(OutcomeKind kind) => proposals.Count(p => p.Outcome == kind);
        return new QualityFigures(
            Count(OutcomeKind.AsMined), Count(OutcomeKind.Edited), Count(OutcomeKind.Rejected), Count(OutcomeKind.Added), Count(OutcomeKind.Waiting));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
