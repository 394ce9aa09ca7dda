using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Reminders;

/// <summary>Who gets which mail on a morning, and why; pure.</summary>
/// <param name="WithoutRecipient">Open items whose responsible is vacant, unknown or has no address: for the secretary.</param>
public sealed record DigestPlan(ImmutableArray<PlannedDigest> Digests, ImmutableArray<Guid> WithoutRecipient)
{
    /// <param name="rows">All outstanding items.</param>
    /// <param name="today">The morning, Danish calendar.</param>
    public static DigestPlan For(
        IReadOnlyCollection<ActionItemRow> rows, Organisation organisation, ReminderPolicy policy, DateOnly today)
    {
        var open = rows.Where(row => row.Item.Status == ActionItemStatus.Open).ToList();
        var recipients = open.ToDictionary(row => row.Id, row => Recipients(row, organisation, today));
        var digests =
            from person in recipients.Values.SelectMany(people => people).DistinctBy(p => p.Id)
            let caller = CallerReader.For(organisation, person.Id, today, Domain.Deciding.Channel.Mail)
            let lines = Lines(open.Where(row => recipients[row.Id].Contains(person)), person, caller, organisation, policy, today)
            where lines.Any(line => line.Reason is not null)
            orderby person.Name, person.Id
            select new PlannedDigest(IdOf(person.Id, today), person, lines);
        return new DigestPlan([.. digests], [.. open.Where(row => recipients[row.Id].IsEmpty).Select(row => row.Id)]);
    }

    /// <summary>The stream of a person's mail of a morning: two processes that start one at once collide.</summary>
    public static Guid IdOf(Guid personId, DateOnly day) => new(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"digest {personId:N} {day:O}"))).AsSpan(0, 16));

    /// <summary>Those whose move it is (who does it for somebody gets the mail in their place), and beside whoever is away their deputy; who has left gets nothing.</summary>
    private static ImmutableArray<Person> Recipients(ActionItemRow row, Organisation organisation, DateOnly today) =>
    [
        .. row.Item.WaitingFor()
            .SelectMany(party => new[] { organisation.PersonFor(party, today), organisation.DeputyFor(party, today)?.Deputy })
            .OfType<Person>()
            .Where(person => person.IsHereOn(today) && !string.IsNullOrWhiteSpace(person.Email))
            .DistinctBy(person => person.Id),
    ];

    private static ImmutableArray<DigestLine> Lines(
        IEnumerable<ActionItemRow> rows, Person person, Caller caller, Organisation organisation, ReminderPolicy policy, DateOnly today)
    {
        var endOfWeek = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        return
        [
            .. from row in rows
               let line = ActionItemLine.For(row, organisation, caller, today)
               let before = HandOver.From(row, person, organisation, today)
               let reason = before is null ? ReminderMilestones.Due(row.Due, row.LastRemindedTo(person.Id), policy, today) : ReminderReason.HandedOver
               let heading = before is not null ? DigestGroup.HandedOver : line.IsLate ? DigestGroup.Overdue : line.Deadline?.Day <= endOfWeek ? DigestGroup.ThisWeek : DigestGroup.Later
               orderby heading, line.Deadline?.Day ?? DateOnly.MaxValue, line.Reference
               select new DigestLine(line, reason, heading) { TakenOverFrom = before?.Name },
        ];
    }
}

/// <param name="Lines">All that is open for the person; at least one has a reason.</param>
public sealed record PlannedDigest(Guid DigestId, Person Recipient, ImmutableArray<DigestLine> Lines)
{
    /// <summary>The items that the mail is about.</summary>
    public ImmutableArray<Guid> DueItems => [.. Lines.Where(line => line.Reason is not null).Select(line => line.Item.Id)];
}
