using System.Collections.Immutable;
using FollowUp.Domain.Reminders;
using FollowUp.Features.ActionItems;

namespace FollowUp.Features.Reminders;

/// <summary>One person's mail of one morning, ready to be put into words.</summary>
/// <param name="MessageId">Without angle brackets; the same on every try.</param>
/// <param name="Lines">What is open for the recipient, with the reason where today's mail is about it.</param>
public sealed record DigestMail(
    string MessageId,
    string RecipientName,
    string RecipientAddress,
    DateOnly LocalDate,
    string Municipality,
    ImmutableArray<DigestLine> Lines)
{
    /// <summary>What came with a position that the recipient did not hold before; said once.</summary>
    public ImmutableArray<DigestLine> HandedOver => Of(DigestGroup.HandedOver);

    public ImmutableArray<DigestLine> Overdue => Of(DigestGroup.Overdue);

    public ImmutableArray<DigestLine> ThisWeek => Of(DigestGroup.ThisWeek);

    public ImmutableArray<DigestLine> Later => Of(DigestGroup.Later);

    private ImmutableArray<DigestLine> Of(DigestGroup group) => [.. Lines.Where(line => line.Group == group)];
}

/// <param name="Reason">Null: shown for the sake of the whole, not what the mail is about.</param>
public sealed record DigestLine(ActionItemLine Item, ReminderReason? Reason, DigestGroup Group)
{
    /// <summary>Who held the position before; only of what is handed over.</summary>
    public string? TakenOverFrom { get; init; }
}

/// <summary>The headings of the mail.</summary>
public enum DigestGroup
{
    HandedOver,
    Overdue,
    ThisWeek,
    Later,
}
