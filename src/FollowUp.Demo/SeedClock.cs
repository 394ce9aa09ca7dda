namespace FollowUp.Demo;

/// <summary>The clock while the invented past is written: stands where it is put.</summary>
public sealed class SeedClock : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UnixEpoch;

    public void MoveTo(DateTimeOffset moment) => now = moment;

    public override DateTimeOffset GetUtcNow() => now;
}
