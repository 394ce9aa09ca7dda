using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;

namespace FollowUp.Domain.ActionItems;

/// <summary>
/// What may happen to a commitment: state and wish in, events or a refusal out. "Today" is the Danish calendar day of the act.
/// </summary>
public static class ActionItemDecisions
{
    /// <summary>The first events of a commitment.</summary>
    public static Decision Register(ActionItemRegistered registration, ImmutableArray<ResponsibleParty> responsible, Deadline? deadline)
    {
        if (string.IsNullOrWhiteSpace(registration.Title))
        {
            return Decision.No(RefusalCodes.TitleMissing);
        }

        var events = ImmutableArray.CreateBuilder<object>();
        events.Add(registration);
        if (!responsible.IsEmpty)
        {
            events.Add(new ResponsibleAssigned(registration.Act, responsible));
        }

        if (deadline is not null)
        {
            // A day that has passed is kept: minutes are often confirmed after their first deadlines (and then it is overdue).
            events.Add(new DeadlineSet(registration.Act, deadline));
        }

        return Decision.Of(events.ToImmutable());
    }

    public static Decision Assign(ActionItem item, ImmutableArray<ResponsibleParty> responsible, Act act) =>
        !item.IsOutstanding ? Settled(item)
        : item.Responsible.SequenceEqual(responsible) ? Decision.Same
        : item.Collective is not null ? Decision.No(RefusalCodes.EachAnswers, item.Reference)
        : Decision.Of(new ResponsibleAssigned(act, responsible));

    /// <summary>Sets the first deadline or moves the present one; moving needs a reason and a day that is not past.</summary>
    public static Decision MoveDeadline(ActionItem item, DateOnly day, string? reason, Act act, DateOnly today)
    {
        if (!item.IsOutstanding)
        {
            return Settled(item);
        }

        if (item.Deadline?.Day == day)
        {
            return Decision.Same;
        }

        if (day < today)
        {
            return Decision.No(RefusalCodes.DeadlineInThePast, Iso(day));
        }

        var to = new Deadline(day, null, null);
        return item.Deadline is not { } from ? Decision.Of(new DeadlineSet(act, to))
            : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
            : Decision.Of(new DeadlineMoved(act, from, to, reason.Trim()));
    }

    public static Decision NoteProgress(ActionItem item, string? text, Act act) =>
        !item.IsOutstanding ? Settled(item)
        : string.IsNullOrWhiteSpace(text) ? Decision.No(RefusalCodes.TextMissing)
        : Decision.Of(new ProgressNoted(act, text.Trim()));

    /// <param name="link">Where the result lies; https or nothing.</param>
    public static Decision ReportDone(ActionItem item, string? note, string? link, Act act) => item.Status switch
    {
        ActionItemStatus.ReportedDone => Decision.Same,
        ActionItemStatus.Open when item.Collective?.Missing.Count() is > 0 and var missing =>
            Decision.No(RefusalCodes.ReceiptsMissing, missing.ToString(CultureInfo.InvariantCulture)),
        ActionItemStatus.Open when Trimmed(link) is { } given && !IsHttps(given) => Decision.No(RefusalCodes.LinkNotHttps),
        ActionItemStatus.Open => Decision.Of(new ReportedDone(act, Trimmed(note)) { Link = Trimmed(link) }),
        _ => Settled(item),
    };

    /// <summary>Something to say that is no status; also on what is settled.</summary>
    public static Decision Comment(string? text, Act act) =>
        string.IsNullOrWhiteSpace(text) ? Decision.No(RefusalCodes.TextMissing) : Decision.Of(new CommentAdded(act, text.Trim()));

    public static Decision Reopen(ActionItem item, string? reason, Act act) =>
        item.Status == ActionItemStatus.Open ? Decision.No(RefusalCodes.NotClosed)
        : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
        : Decision.Of(new Reopened(act, reason.Trim()));

    public static Decision Cancel(ActionItem item, string? reason, Act act) => item.Status switch
    {
        ActionItemStatus.Cancelled => Decision.Same,
        _ when !item.IsOutstanding => Settled(item),
        _ when string.IsNullOrWhiteSpace(reason) => Decision.No(RefusalCodes.ReasonMissing),
        _ => Decision.Of(new Cancelled(act, reason.Trim())),
    };

    /// <summary>Once for each meeting, however often its draft is gathered.</summary>
    public static Decision Relist(ActionItem item, Guid meetingId, DateOnly meetingDate, Act act) =>
        item.RelistedOnMeetings.Contains(meetingId) ? Decision.Same
        : Decision.Of(new Relisted(act, meetingId, meetingDate));

    /// <summary>A digest that named it was accepted by the mail server; true whatever became of the item meanwhile.</summary>
    public static Decision Remind(Guid digestId, Guid recipientId, DateOnly localDate, ReminderReason reason, Act act) =>
        Decision.Of(new Reminded(act, digestId, recipientId, localDate, reason.ToString()));

    private static Decision.Refuse Settled(ActionItem item) => new(new Refusal(RefusalCodes.AlreadyClosed, [item.Reference]));

    internal static bool IsHttps(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
