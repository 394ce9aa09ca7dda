using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Server.Web;

namespace FollowUp.Server.Api;

/// <param name="Kind">What it is to the item: a part of it, the whole, what stands for it, or what it stands for.</param>
/// <param name="Title">Null where its words are not for the caller.</param>
internal sealed record PartnerResponse(PartnerKind Kind, Guid Id, string Reference, string? Title, ActionItemStatus Status);

/// <param name="Parts">Two or more; none: a collective duty into one for each member who is missing.</param>
internal sealed record SplitRequest(
    ImmutableArray<SplitPartRequest>? Parts = null, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody
{
    /// <summary>Null when a key cannot be read.</summary>
    public ImmutableArray<SplitItem.Part>? Read()
    {
        var parts = (Parts ?? []).Select(part => (part, Responsible: part.Responsible?.Select(ResponsibleKey.Read).ToImmutableArray() ?? [])).ToList();
        return parts.Any(part => part.Responsible.Any(party => party is null))
            ? null
            : [.. parts.Select(part => new SplitItem.Part(part.part.Title ?? string.Empty, [.. part.Responsible.OfType<ResponsibleParty>()], part.part.Deadline))];
    }
}

/// <param name="Responsible">Keys of people or positions; none: as the item has it.</param>
/// <param name="Deadline">Null: as the item has it.</param>
internal sealed record SplitPartRequest(
    [property: ShortText] string? Title, ImmutableArray<string>? Responsible = null, DateOnly? Deadline = null) : IApiBody;

/// <param name="Into">The reference of the one that stays ("CF-2026-014"), or its id.</param>
internal sealed record MergeRequest(
    [property: ShortText] string? Into = null, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;
