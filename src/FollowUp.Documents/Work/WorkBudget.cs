namespace FollowUp.Documents.Work;

/// <summary>
/// What reading may still cost. Counted in work and not by a clock, so that the same file ends in the same way on every machine; a unit
/// is about one byte looked at, and a machine of today does some hundred million of them in a second.
/// </summary>
internal sealed class WorkBudget(long units)
{
    private long left = units;

    public void Spend(long units)
    {
        left -= units;
        if (left < 0)
        {
            throw new TooMuchWorkException();
        }
    }
}
