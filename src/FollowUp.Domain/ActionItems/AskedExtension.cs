using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>Another date that was asked for and not yet answered.</summary>
/// <param name="For">The party that asks; null when the secretary asks for all of them.</param>
/// <param name="PersonId">Who asked.</param>
/// <param name="At">When, UTC.</param>
public sealed record AskedExtension(Deadline Wanted, string Reason, ResponsibleParty? For, Guid? PersonId, DateTimeOffset At)
{
    /// <summary>
    /// What is asked after one more event. A request falls with what it was about: an answer, another date, another responsible,
    /// or the end of the commitment.
    /// </summary>
    public static AskedExtension? Evolve(AskedExtension? asked, object happened) => happened switch
    {
        ExtensionRequested e => new AskedExtension(e.Wanted, e.Reason, e.For, e.Act.PersonId, e.Act.At),
        ExtensionGranted or ExtensionRefused or ExtensionWithdrawn => null,
        DeadlineSet or DeadlineMoved or ComeBackSet => null,
        ResponsibleAssigned => null,
        HandedBack e when asked?.For is { } party && party.Key == e.Party.Key => null,
        ReportedDone or ComeBackFulfilled or AcceptedAsDone or Cancelled or MergedInto or SplitInto => null,
        _ => asked,
    };
}
