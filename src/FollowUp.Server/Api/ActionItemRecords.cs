using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;

namespace FollowUp.Server.Api;

/// <param name="Title">Null for a closed point whose words are not for the caller.</param>
/// <param name="Revision">To be sent back with an act, as If-Match or expectedRevision.</param>
/// <param name="OnBehalfOf">The absent person whose deputy the caller is for this item.</param>
/// <param name="Warnings">What somebody should look at; it forbids nothing.</param>
/// <param name="NotAcknowledgedBy">Responsible people who were absent when it was decided and have not said that they saw it.</param>
internal sealed record ActionItemResponse(
    Guid Id,
    string Reference,
    Guid ForumId,
    string Forum,
    string? Title,
    ActionItemKind Kind,
    ActionItemStatus Status,
    bool IsClosedPoint,
    ImmutableArray<ResponsibleResponse> Responsible,
    DeadlineResponse? Deadline,
    DateOnly? FirstDeadline,
    int TimesMoved,
    bool IsLate,
    int WorkingDaysLate,
    int? WorkingDaysLeft,
    SourceResponse? Source,
    NoteResponse? LastNote,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ReportedDoneAt,
    DateOnly? ClosedOn,
    string? ReturnsToForum,
    int Revision,
    bool MayAnswer,
    bool MayDecide,
    bool MayClose,
    bool MayGrant,
    AskedDateResponse? Asked,
    ImmutableArray<HandedBackResponse> HandedBack,
    ImmutableArray<DelegationResponse> Delegations,
    CollectiveResponse? Collective,
    string? OnBehalfOf,
    ImmutableArray<WarningResponse> Warnings,
    ImmutableArray<string> NotAcknowledgedBy,
    ComeBackResponse? ComesBack,
    SeriesPartResponse? Series)
{
    public static ActionItemResponse Of(ActionItemLine line) => new(
        line.Id, line.Reference, line.ForumId, line.ForumName, line.Title, line.Kind, line.Status, line.IsClosedPoint,
        [.. line.Responsible.Select(ResponsibleResponse.Of)],
        DeadlineResponse.Of(line.Deadline),
        line.FirstDeadline?.Day, line.TimesMoved, line.IsLate, line.WorkingDaysLate, line.WorkingDaysLeft,
        line.Source is { } s ? new SourceResponse(s.MinutesId, s.MeetingDate, s.AgendaPoint, s.AgendaPointTitle, s.CaseNumber, s.Evidence) : null,
        line.LastNote is { } note ? new NoteResponse(note.At, line.LastNoteBy, note.Text) : null,
        line.RegisteredAt, line.ReportedDoneAt, line.ClosedOn, line.ReturnsToForum, line.Revision, line.MayAnswer, line.MayDecide,
        line.MayClose, line.MayGrant,
        line.Asked is { } asked ? new AskedDateResponse(asked.Day, asked.Reason, asked.By, asked.At, [.. asked.Warnings.Select(WarningResponse.Of)]) : null,
        [.. line.HandedBack.Select(part => new HandedBackResponse(ResponsibleResponse.Of(part.Who), part.Reason, part.At))],
        [.. line.Delegations.Select(d => new DelegationResponse(ResponsibleResponse.Of(d.From), ResponsibleResponse.Of(d.To), d.Since, d.Note))],
        CollectiveResponse.Of(line.Collective),
        line.OnBehalfOf, [.. line.Warnings.Select(WarningResponse.Of)], line.NotAcknowledgedBy,
        ComeBackResponse.Of(line.ComesBack), line.Series is { } part ? new SeriesPartResponse(part.SeriesId, part.Number) : null);
}

/// <param name="Code">"deadline-in-absence": a responsible is away on the day of the deadline.</param>
/// <param name="To">The last day of the absence; null: until further notice.</param>
/// <param name="Deputy">Who acts meanwhile.</param>
internal sealed record WarningResponse(string Code, string Person, DateOnly From, DateOnly? To, string? Deputy)
{
    public const string DeadlineInAbsence = "deadline-in-absence";

    public static WarningResponse Of(AbsenceWarning warning) => new(DeadlineInAbsence, warning.Person, warning.From, warning.To, warning.Deputy);
}

/// <param name="Number">Which occurrence of the series it is, from 1.</param>
internal sealed record SeriesPartResponse(Guid SeriesId, int Number);

/// <param name="EndsSeries">Needed for the last of a series that goes on: true, it ends; false, the next one is made.</param>
internal sealed record CancelRequest(
    [property: ShortText] string? Reason = null, bool? EndsSeries = null, int? ExpectedRevision = null) : IApiBody;

/// <summary>The meeting or window in which it comes back to a forum.</summary>
/// <param name="MeetingId">The meeting, when it is one that the calendar knows.</param>
/// <param name="TimesPostponed">How often its meeting was moved or cancelled.</param>
/// <param name="FulfilledBy">The point of minutes that shows it.</param>
internal sealed record ComeBackResponse(
    Guid ForumId, string? Forum, Guid? MeetingId, DateOnly Earliest, DateOnly Latest, int TimesPostponed, ComeBackPointResponse? FulfilledBy)
{
    public static ComeBackResponse? Of(ComeBackLine? back) => back is null
        ? null
        : new ComeBackResponse(
            back.ForumId, back.Forum, back.MeetingId, back.Earliest, back.Latest, back.TimesPostponed,
            back.Fulfilled is { } point ? new ComeBackPointResponse(point.MinutesId, point.MeetingDate, point.AgendaPoint, point.Title) : null);
}

/// <param name="Title">Empty for a closed point.</param>
internal sealed record ComeBackPointResponse(Guid MinutesId, DateOnly MeetingDate, int AgendaPoint, string Title);

/// <param name="MeetingId">A coming meeting; else a window.</param>
/// <param name="ForumId">Of a window; null: the forum that it comes back to already, else its own.</param>
/// <param name="Earliest">Null: the last day alone.</param>
internal sealed record ComeBackRequest(
    Guid? MeetingId = null, Guid? ForumId = null, DateOnly? Earliest = null, DateOnly? Latest = null, int? ExpectedRevision = null) : IApiBody;

/// <summary>Another date that was asked for and not yet answered.</summary>
internal sealed record AskedDateResponse(DateOnly Day, string? Reason, string? By, DateTimeOffset At, ImmutableArray<WarningResponse> Warnings);

/// <summary>Somebody who said "not mine" since the last assignment.</summary>
internal sealed record HandedBackResponse(ResponsibleResponse Who, string? Reason, DateTimeOffset At);

/// <param name="From">Stays answerable.</param>
/// <param name="To">Does it.</param>
internal sealed record DelegationResponse(ResponsibleResponse From, ResponsibleResponse To, DateTimeOffset Since, string? Note);

/// <param name="Key">"person:…" or "position:…", as acts take it.</param>
/// <param name="Words">As the minutes say it.</param>
internal sealed record ResponsibleResponse(string Key, string? Person, string? Position, string? Department, string? Words)
{
    public static ResponsibleResponse Of(ResponsibleName name) =>
        new(name.Party.Key, name.Person, name.Position, name.Department, name.Words);
}

/// <param name="Earliest">The first day of a period; null for a day.</param>
internal sealed record DeadlineResponse(DateOnly Day, DateOnly? Earliest, string? Words)
{
    public static DeadlineResponse? Of(Deadline? deadline) =>
        deadline is null ? null : new DeadlineResponse(deadline.Day, deadline.Earliest, deadline.Words);
}

internal sealed record SourceResponse(
    Guid MinutesId, DateOnly MeetingDate, int? AgendaPoint, string? AgendaPointTitle, string? CaseNumber, string? Evidence);

internal sealed record NoteResponse(DateTimeOffset At, string? By, string Text);

/// <param name="Timeline">Newest first; empty when the words are not for the caller.</param>
/// <param name="Partners">What it was split or merged with, as far as the caller may see it.</param>
internal sealed record ActionItemStoryResponse(
    ActionItemResponse Item, ImmutableArray<TimelineResponse> Timeline, ImmutableArray<PartnerResponse> Partners)
{
    /// <summary>The times its deadline was moved, newest first, each with its reason.</summary>
    public required ImmutableArray<TimelineResponse> Moves { get; init; }

    /// <summary>The meetings that it stood on the agenda of, newest first.</summary>
    public required ImmutableArray<RelistingResponse> Relistings { get; init; }

    /// <summary>Later minutes that speak of it, or may, newest first.</summary>
    public required ImmutableArray<NamingResponse> Minutes { get; init; }

    public static ActionItemStoryResponse Of(ActionItemStory story) => new(
        ActionItemResponse.Of(story.Item),
        [.. story.Timeline.Select(TimelineResponse.Of)],
        [.. story.Partners.Select(p => new PartnerResponse(p.Kind, p.Id, p.Reference, p.Title, p.Status))])
    {
        Moves = [.. story.Moves.Select(TimelineResponse.Of)],
        Relistings = [.. story.Relistings.Select(RelistingResponse.Of)],
        Minutes = [.. story.Minutes.Select(NamingResponse.Of)],
    };
}

/// <param name="What">The event: "reported-done".</param>
/// <param name="OnBehalfOf">The absent person whose deputy acted.</param>
/// <param name="Other">The reference of another task, or a number.</param>
internal sealed record TimelineResponse(
    string What,
    DateTimeOffset At,
    string? By,
    Channel Channel,
    string? Text,
    DeadlineResponse? From,
    DeadlineResponse? To,
    DateOnly? Meeting,
    string? Who,
    string? OnBehalfOf,
    string? Other,
    string? Link)
{
    public static TimelineResponse Of(TimelineEntry e) => new(
        e.What, e.At, e.By, e.Channel, e.Text, DeadlineResponse.Of(e.From), DeadlineResponse.Of(e.To), e.Meeting, e.Who,
        e.OnBehalfOf, e.Other, e.Link);
}

/// <param name="Number">From 1.</param>
internal sealed record PageResponse<T>(ImmutableArray<T> Items, int Number, int Size, int Total);

internal sealed record MyCommitmentsResponse(
    DateOnly Today,
    ImmutableArray<ActionItemResponse> Overdue,
    ImmutableArray<ActionItemResponse> ThisWeek,
    ImmutableArray<ActionItemResponse> NextMeeting,
    ImmutableArray<ActionItemResponse> Later,
    ImmutableArray<ActionItemResponse> WaitingForForum,
    ImmutableArray<ActionItemResponse> Delegated,
    ImmutableArray<ActionItemResponse> ForMyWord,
    ImmutableArray<ActionItemResponse> DecidedInAbsence)
{
    /// <summary>Another date is asked for, and nobody has answered.</summary>
    public required ImmutableArray<ActionItemResponse> AskedFor { get; init; }

    /// <summary>Collective duties that the caller has given their receipt for, and others have not.</summary>
    public required ImmutableArray<ActionItemResponse> Answered { get; init; }
}

/// <param name="Link">Where the result lies; https.</param>
internal sealed record DoneRequest(
    [property: ShortText] string? Note = null, [property: ShortText] string? Link = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="MeetingDate">The day of the meeting that said so; needed where the forum's policy leaves it to its meetings.</param>
internal sealed record AcceptRequest(
    [property: ShortText] string? Note = null, DateOnly? MeetingDate = null, int? ExpectedRevision = null) : IApiBody;

internal sealed record EmptyRequest(int? ExpectedRevision = null) : IApiBody;

internal sealed record GrantDateRequest(DateOnly Deadline, [property: ShortText] string? Note = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="Party">Key of the party that it is about; null: the caller's own.</param>
internal sealed record PartyReasonRequest(
    string? Party = null, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="To">Key of the person or position that is to do it.</param>
/// <param name="From">Key of the party that it is done for; null: the caller's own.</param>
internal sealed record DelegateRequest(
    string To, string? From = null, [property: ShortText] string? Note = null, int? ExpectedRevision = null) : IApiBody;

internal sealed record TextRequest([property: ShortText] string? Text = null, int? ExpectedRevision = null) : IApiBody;

internal sealed record ReasonRequest([property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;

internal sealed record MoveDeadlineRequest(
    DateOnly Deadline, [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;

/// <param name="Responsible">Keys of people or positions; empty: nobody.</param>
internal sealed record AssignRequest(ImmutableArray<string> Responsible, int? ExpectedRevision = null) : IApiBody;
