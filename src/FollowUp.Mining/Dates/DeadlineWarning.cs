namespace FollowUp.Mining.Dates;

/// <summary>A doubt about a deadline: the day is given, but a person should look at it before it binds anybody.</summary>
/// <param name="Code">Stable, for programs (see <see cref="DeadlineWarnings"/>).</param>
/// <param name="Message">What is odd, in English.</param>
/// <param name="Check">What the secretary should look at, in English.</param>
public sealed record DeadlineWarning(string Code, string Message, string Check)
{
    /// <summary>"code: message check", as it stands in <see cref="MinedDeadline.Warnings"/> and in JSON.</summary>
    public override string ToString() => $"{Code}: {Message} {Check}";
}
