using System.Security.Cryptography;
using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Mining.Remembering;

namespace FollowUp.Features.Directory.Names;

/// <summary>Whom a forum's minutes mean by words that the directory does not know: asked once, answered by the forum's secretary.</summary>
/// <param name="Words">As the minutes had them.</param>
/// <param name="ResponsibleKey">"person:…" or "position:…".</param>
/// <param name="PersonId">Who answered.</param>
/// <param name="ReviewId">The review that it was answered in.</param>
/// <param name="ProposalId">The proposal that it was answered at; taken back with that answer.</param>
public sealed record LearnedName(
    Guid Id, Guid ForumId, string Words, string ResponsibleKey, Guid? PersonId, DateTimeOffset At, Guid ReviewId, string ProposalId)
{
    /// <summary>The same words in the same forum are one question; in another forum they are another.</summary>
    public static Guid IdOf(Guid forumId, string words) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"learned name {forumId:N} {FoldedWords.Of(words)}")).AsSpan(0, 16));

    /// <summary>Whom it means on a day; null when that person has left, or that position is not there any more.</summary>
    public ResponsibleParty? PartyOn(DateOnly day, Organisation organisation)
    {
        var party = KeyedParty();
        return party switch
        {
            { PersonId: { } person } => organisation.People.GetValueOrDefault(person)?.IsHereOn(day) == true ? party : null,
            { PositionId: { } position } => organisation.Positions.ContainsKey(position) ? party : null,
            _ => null,
        };
    }

    private ResponsibleParty? KeyedParty()
    {
        var colon = ResponsibleKey.IndexOf(':', StringComparison.Ordinal);
        return !Guid.TryParse(ResponsibleKey.AsSpan(colon + 1), out var id) ? null
            : ResponsibleKey == ResponsibleParty.KeyOfPerson(id) ? new ResponsibleParty(id, null, Words)
            : ResponsibleKey == ResponsibleParty.KeyOfPosition(id) ? new ResponsibleParty(null, id, Words)
            : null;
    }
}
