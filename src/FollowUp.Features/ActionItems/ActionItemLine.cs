using System.Collections.Immutable;
using FollowUp.Calendar;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;

namespace FollowUp.Features.ActionItems;

/// <summary>An item as a caller may see it on a list, with names resolved on the day. Null where the caller may not read it.</summary>
/// <param name="Title">Null for a closed point outside its circle: screens and mails then say so neutrally.</param>
/// <param name="WorkingDaysLate">Working days since the deadline; 0 when it is not late.</param>
/// <param name="WorkingDaysLeft">Working days to the deadline; null without one, negative when late.</param>
public sealed record ActionItemLine(
    Guid Id,
    string Reference,
    Guid ForumId,
    string ForumName,
    string? Title,
    ActionItemKind Kind,
    ActionItemStatus Status,
    bool IsClosedPoint,
    ImmutableArray<ResponsibleName> Responsible,
    Deadline? Deadline,
    Deadline? FirstDeadline,
    int TimesMoved,
    int WorkingDaysLate,
    int? WorkingDaysLeft,
    Source? Source,
    LastNote? LastNote,
    string? LastNoteBy,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ReportedDoneAt,
    DateOnly? ClosedOn,
    Guid? ReturnsToForumId,
    string? ReturnsToForum,
    int Revision,
    bool MayAnswer,
    bool MayDecide)
{
    /// <summary>The date that was asked for and not yet answered.</summary>
    public AskedDate? Asked { get; init; }

    /// <summary>Who said "not mine" since the last assignment.</summary>
    public ImmutableArray<HandedBackName> HandedBack { get; init; } = [];

    /// <summary>Who does it for whom.</summary>
    public ImmutableArray<DelegationName> Delegations { get; init; } = [];

    /// <summary>Who has answered and who is missing; null when it is no collective duty.</summary>
    public CollectiveLine? Collective { get; init; }

    /// <summary>What the forum's policy, and the item's own, make of answers.</summary>
    public PolicyInForce Policy { get; init; } = PolicyInForce.Default;

    /// <summary>Other rules than the forum's hold for it.</summary>
    public ItemPolicy? OwnPolicy { get; init; }

    public bool MayClose { get; init; }

    public bool MayGrant { get; init; }

    public bool MayComment { get; init; }

    /// <summary>The caller is responsible for it, or does it for somebody who is.</summary>
    public bool HasPart { get; init; }

    /// <summary>A new date given by the caller moves the deadline at once; else it is asked for.</summary>
    public bool MayMove { get; init; }

    /// <summary>The caller may answer a wish for another date, or close what is reported done.</summary>
    public bool WaitsForCallersWord => MayGrant || (MayClose && Status == ActionItemStatus.ReportedDone);

    /// <summary>The caller is responsible, and somebody else does it for them.</summary>
    public bool IsDelegatedByCaller { get; init; }

    /// <summary>Open, and its day has passed.</summary>
    public bool IsLate => Status == ActionItemStatus.Open && WorkingDaysLeft is not null && Deadline!.Day < Today;

    /// <summary>The day the line was made for, Danish calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The absent person whose deputy the caller is for this item.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Responsible people who are away on the day of the deadline; none when the item is settled.</summary>
    public ImmutableArray<AbsenceWarning> Warnings { get; init; } = [];

    /// <summary>Responsible people who were absent when it was decided and have not said that they saw it; empty where the caller may not read it.</summary>
    public ImmutableArray<string> NotAcknowledgedBy { get; init; } = [];

    /// <summary>The meeting or window that it comes back in.</summary>
    public ComeBackLine? ComesBack { get; init; }

    /// <summary>The series that it is an occurrence of.</summary>
    public SeriesPart? Series { get; init; }

    /// <summary>The caller is one of these, and is to be told first.</summary>
    public bool IsNewsToCaller { get; init; }

    /// <summary>The line of a row that the caller may see.</summary>
    public static ActionItemLine For(ActionItemRow row, Organisation organisation, Caller caller, DateOnly today) =>
        For(row, caller.MayRead(row), organisation, caller, today);

    /// <summary>The line as it was then; it is for reading, so nobody may answer or decide on it.</summary>
    public static ActionItemLine For(RowAsOf row, Organisation organisation, Caller caller, DateOnly day) =>
        For(row.Then, caller.MayRead(row.Now), organisation, caller, day).ToBeRead();

    private ActionItemLine ToBeRead() =>
        this with { MayAnswer = false, MayDecide = false, MayClose = false, MayGrant = false, MayComment = false, MayMove = false, IsNewsToCaller = false, Collective = Collective?.ToBeRead() };

    private static ActionItemLine For(ActionItemRow row, bool mayRead, Organisation organisation, Caller caller, DateOnly today)
    {
        var item = row.Item;
        var policy = organisation.PolicyOf(item.ForumId).For(item);
        var left = item.Deadline is { } deadline ? DanishHolidays.WorkingDaysBetween(today, deadline.Day) : (int?)null;
        return new ActionItemLine(
            row.Id,
            item.Reference,
            item.ForumId,
            organisation.Forums.GetValueOrDefault(item.ForumId)?.Name ?? string.Empty,
            mayRead ? item.Title : null,
            item.Kind,
            item.Status,
            item.IsClosedPoint,
            [.. item.Responsible.Select(party => ResponsibleName.For(party, organisation, today))],
            item.Deadline,
            row.FirstDeadline,
            item.TimesMoved,
            item.Status == ActionItemStatus.Open && item.Deadline is { } due && due.Day < today
                ? Math.Max(1, DanishHolidays.WorkingDaysBetween(due.Day, today))
                : 0,
            left,
            mayRead ? item.Source : null,
            mayRead ? row.LastNote : null,
            mayRead && row.LastNote?.PersonId is { } writer ? organisation.People.GetValueOrDefault(writer)?.Name : null,
            row.RegisteredAt,
            row.ReportedDoneAt,
            row.ClosedOn,
            item.ReturnsToForumId,
            item.ReturnsToForumId is { } forum ? organisation.Forums.GetValueOrDefault(forum)?.Name : null,
            item.Revision,
            item.IsOutstanding && caller.MayAnswer(item),
            caller.MayDecide(item))
        {
            Today = today,
            Policy = policy,
            OwnPolicy = item.Policy,
            Collective = CollectiveLine.Of(item, organisation, caller, mayRead, today),
            Asked = AskedDate.Of(item, organisation, mayRead),
            HandedBack = [.. item.HandedBack.Select(part => HandedBackName.Of(part, organisation, mayRead, today))],
            Delegations = [.. item.Delegations.Select(d => DelegationName.Of(d, organisation, caller, mayRead, today))],
            MayClose = item.IsOutstanding && caller.MayClose(item, policy),
            MayGrant = item is { IsOutstanding: true, Asked: not null } && caller.MayGrant(item, policy, organisation, today),
            MayComment = caller.MayComment(item),
            HasPart = caller.HasPartIn(item),
            MayMove = caller.MayDecide(item) || policy.Extensions == ExtensionRule.AtOnce || item.Deadline is null,
            IsDelegatedByCaller = item.Delegations.Any(d => caller.ResponsibleKeys.Contains(d.From.Key))
                && !item.WaitingFor().Any(party => caller.ResponsibleKeys.Contains(party.Key)),
            OnBehalfOf = caller.AbsentFor(item) is { } absent ? organisation.People.GetValueOrDefault(absent)?.Name : null,
            NotAcknowledgedBy = mayRead ? [.. NotAcknowledged(item, organisation, today).Select(person => person.Name).Order(DanishOrder.Names)] : [],
            ComesBack = ComeBackLine.Of(item, organisation, mayRead),
            Series = item.Series,
            IsNewsToCaller = NotAcknowledged(item, organisation, today).Any(person => person.Id == caller.PersonId),
            Warnings = item.Status == ActionItemStatus.Open ? AbsenceWarning.For(item.Responsible, item.Deadline?.Day, organisation) : [],
        };
    }

    /// <summary>Whoever has no part in it any more needs not to be told.</summary>
    private static IEnumerable<Person> NotAcknowledged(ActionItem item, Organisation organisation, DateOnly today) => item.IsOutstanding && !item.NotAcknowledged.IsEmpty
        ? item.SeenBy().Select(party => organisation.PersonFor(party, today)).OfType<Person>().Where(person => item.NotAcknowledged.Contains(person.Id)).Distinct()
        : [];
}

/// <summary>A responsible as screens show it.</summary>
/// <param name="Person">Null when the position is vacant.</param>
/// <param name="Position">Null when a person is responsible as such and holds no position.</param>
/// <param name="Words">As the minutes say it.</param>
public sealed record ResponsibleName(ResponsibleParty Party, string? Person, string? Position, string? Department, string? Words)
{
    public static ResponsibleName For(ResponsibleParty party, Organisation organisation, DateOnly today)
    {
        var person = organisation.PersonFor(party, today);
        var position = party.PositionId is { } id
            ? organisation.Positions.GetValueOrDefault(id)
            : person is null ? null : organisation.PositionsOf(person.Id, today).FirstOrDefault();
        return new ResponsibleName(
            party, person?.Name, position?.Title, organisation.DepartmentOf(party, today)?.Name, party.Words);
    }
}
