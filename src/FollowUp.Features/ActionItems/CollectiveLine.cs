using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;

namespace FollowUp.Features.ActionItems;

/// <summary>How far a collective duty has come, as screens show it: "5 of 7 have answered".</summary>
/// <param name="Members">Those who owe a receipt first, the missing before those who answered; then those who were let off.</param>
public sealed record CollectiveLine(int Given, int Wanted, DateOnly MembersOn, ImmutableArray<MemberLine> Members)
{
    /// <summary>The missing parts that the caller may answer for themselves, for whoever asked them to, or as deputy.</summary>
    public ImmutableArray<MemberLine> CallersMissing => [.. Members.Where(member => member.IsCallers && member.MayGive)];

    /// <summary>The caller's part is done; others are missing.</summary>
    public bool IsAnsweredByCaller => Members.Any(member => member.IsCallers && member.IsGiven) && CallersMissing.IsEmpty;

    public static CollectiveLine? Of(ActionItem item, Organisation organisation, Caller caller, bool mayRead, DateOnly today)
    {
        if (item.Collective is not { } duty)
        {
            return null;
        }

        var lines = duty.Members.Select(member => MemberLine.Of(member, item, organisation, caller, mayRead, today)).ToList();
        var alone = lines.Select(line => line.Who.Department).OfType<string>().CountBy(name => name)
            .Where(count => count.Value == 1).Select(count => count.Key).ToHashSet();
        return new CollectiveLine(
            duty.Given.Count(),
            duty.Wanted.Count(),
            duty.MembersOn,
            [
                .. lines
                    .Select(line => line.Who.Department is { } name && alone.Contains(name) ? line with { Name = name } : line)
                    .OrderBy(line => line.IsExcused).ThenBy(line => line.IsGiven).ThenBy(line => line.Name, DanishOrder.Names),
            ]);
    }

    /// <summary>As it was: nobody acts on the past.</summary>
    public CollectiveLine ToBeRead() =>
        this with { Members = [.. Members.Select(member => member with { MayGive = false, MayWithdraw = false, IsCallers = false })] };
}

/// <summary>A member's part.</summary>
/// <param name="GivenAt">Null while the receipt is missing.</param>
/// <param name="GivenBy">Who said so; null where nobody knows any more.</param>
/// <param name="Note">Null where the caller may not read the item; so are link and reason.</param>
/// <param name="ExcusedBecause">Why they owe no receipt.</param>
/// <param name="IsHandedBack">They said that it is not theirs.</param>
/// <param name="DoneBy">Who does it for them.</param>
/// <param name="Away">They are away today.</param>
/// <param name="IsCallers">The caller's own part, or one that they do for somebody, or as deputy.</param>
public sealed record MemberLine(
    ResponsibleName Who,
    DateTimeOffset? GivenAt,
    string? GivenBy,
    string? Note,
    string? Link,
    bool IsExcused,
    string? ExcusedBecause,
    bool IsHandedBack,
    string? DoneBy,
    AbsenceWarning? Away,
    bool IsCallers,
    bool MayGive,
    bool MayWithdraw)
{
    public bool IsGiven => GivenAt is not null;

    /// <summary>What the screens call the part: the department where it has one member, else the position, else the person.</summary>
    public string Name { get; init; } = Who.Position ?? Who.Person ?? Who.Words ?? string.Empty;

    internal static MemberLine Of(DutyMember member, ActionItem item, Organisation organisation, Caller caller, bool mayRead, DateOnly today)
    {
        var acting = Delegation.ActingFor(member.Party, item.Delegations);
        var isCallers = caller.ActsFor(item, member.Party);
        var may = item.IsOutstanding && !member.IsExcused && (isCallers || caller.MayDecide(item));
        return new MemberLine(
            ResponsibleName.For(member.Party, organisation, today),
            member.Receipt?.At,
            member.Receipt?.PersonId is { } giver ? organisation.People.GetValueOrDefault(giver)?.Name : null,
            mayRead ? member.Receipt?.Note : null,
            mayRead ? member.Receipt?.Link : null,
            member.IsExcused,
            mayRead ? member.ExcusedBecause : null,
            item.HandedBack.Any(part => part.Party.Key == member.Party.Key),
            acting.Key == member.Party.Key ? null : organisation.PersonFor(acting, today)?.Name,
            AbsenceWarning.For([member.Party], today, organisation).FirstOrDefault(),
            isCallers,
            may && member.Receipt is null,
            may && member.Receipt is not null);
    }
}
