using System.Collections.Immutable;
using FollowUp.Features.ActionItems;

namespace FollowUp.Server.Api;

/// <summary>How far a collective duty has come.</summary>
/// <param name="MembersOn">The day on which its members were the forum's.</param>
internal sealed record CollectiveResponse(int Given, int Wanted, DateOnly MembersOn, ImmutableArray<MemberResponse> Members)
{
    public static CollectiveResponse? Of(CollectiveLine? duty) => duty is null
        ? null
        : new CollectiveResponse(duty.Given, duty.Wanted, duty.MembersOn, [.. duty.Members.Select(MemberResponse.Of)]);
}

/// <param name="GivenAt">Null while the receipt is missing.</param>
/// <param name="IsExcused">Owes no receipt.</param>
/// <param name="IsHandedBack">Said that it is not theirs.</param>
/// <param name="DoneBy">Who does it for them.</param>
internal sealed record MemberResponse(
    ResponsibleResponse Who,
    DateTimeOffset? GivenAt,
    string? GivenBy,
    string? Note,
    string? Link,
    bool IsExcused,
    string? ExcusedBecause,
    bool IsHandedBack,
    string? DoneBy,
    bool MayGive,
    bool MayWithdraw)
{
    public static MemberResponse Of(MemberLine line) => new(
        ResponsibleResponse.Of(line.Who), line.GivenAt, line.GivenBy, line.Note, line.Link, line.IsExcused, line.ExcusedBecause,
        line.IsHandedBack, line.DoneBy, line.MayGive, line.MayWithdraw);
}

/// <param name="Member">Key of the member whose part it is; null: the caller's own.</param>
/// <param name="Link">Where the part lies; https.</param>
internal sealed record ReceiptRequest(
    string? Member = null, [property: ShortText] string? Note = null, [property: ShortText] string? Link = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="Member">Key of the member that it is about; null: the caller's own.</param>
internal sealed record MemberReasonRequest(
    string? Member = null, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="Member">Key of a person or position.</param>
internal sealed record AddMemberRequest(string Member, int? ExpectedRevision = null) : IApiBody;
