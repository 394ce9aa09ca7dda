using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Matching;

/// <summary>Whether one of the proposals resolves to the deadline of the gold task, or none has one where gold has none.</summary>
internal static class DeadlineAgreement
{
    public static bool Of(GoldTask gold, IEnumerable<MinedProposal> mined)
    {
        var found = mined.Select(m => m.Deadline).OfType<StatedDeadline>().ToList();
        return gold.Deadline is { } deadline ? found.Exists(m => Same(deadline, m)) : found.Count == 0;
    }

    private static bool Same(StatedDeadline gold, StatedDeadline mined)
    {
        if (gold.Earliest is not null || gold.Latest is not null)
        {
            // A stretch of time, or the day it ends.
            return (mined.Earliest == gold.Earliest && mined.Latest == gold.Latest)
                || (mined.Date is not null && mined.Date == (gold.Date ?? gold.Latest));
        }

        return gold.Date is not null
            ? mined.Date == gold.Date
            : Vocabulary.Words(gold.Text).Intersect(Vocabulary.Words(mined.Text), StringComparer.Ordinal).Any();
    }
}
