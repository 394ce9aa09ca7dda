using System.Collections.Immutable;
using FollowUp.Calendar;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
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
    /// <summary>Open, and its day has passed.</summary>
    public bool IsLate => Status == ActionItemStatus.Open && WorkingDaysLeft is not null && Deadline!.Day < Today;

    /// <summary>The day the line was made for, Danish calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The absent person whose deputy the caller is for this item.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Responsible people who are away on the day of the deadline; none when the item is settled.</summary>
    public ImmutableArray<AbsenceWarning> Warnings { get; init; } = [];

    /// <summary>The line of a row that the caller may see.</summary>
    public static ActionItemLine For(ActionItemRow row, Organisation organisation, Caller caller, DateOnly today)
    {
        var item = row.Item;
        var mayRead = caller.MayRead(row);
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
            OnBehalfOf = caller.AbsentFor(item) is { } absent ? organisation.People.GetValueOrDefault(absent)?.Name : null,
            Warnings = item.Status == ActionItemStatus.Open ? AbsenceWarning.For(item.Responsible, item.Deadline?.Day, organisation) : [],
        };
    }
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
