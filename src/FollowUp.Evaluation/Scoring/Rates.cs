namespace FollowUp.Evaluation.Scoring;

/// <summary>Precision (of what was proposed, how much is right), recall (of what is there, how much was found), and their harmonic mean.</summary>
public readonly record struct Rates(double Precision, double Recall, double F1)
{
    /// <summary>Nothing proposed has no false proposal, and nothing to find leaves nothing missed: both are 1.</summary>
    public static Rates Of(int found, int wrong, int missed)
    {
        var precision = found + wrong > 0 ? (double)found / (found + wrong) : 1;
        var recall = found + missed > 0 ? (double)found / (found + missed) : 1;
        return new Rates(precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }
}
