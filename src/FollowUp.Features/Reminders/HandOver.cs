using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Reminders;

/// <summary>A position has another holder, and its tasks went along; pure.</summary>
public static class HandOver
{
    /// <summary>
    /// The holder before, where the person has not been told yet: the one who was told last while they held the position, and after
    /// the person's own last mail. So it is said once, and again to one who gets the position back.
    /// </summary>
    public static Person? From(ActionItemRow row, Person person, Organisation organisation, DateOnly today)
    {
        var told = row.LastRemindedTo(person.Id);
        return (from party in row.Item.WaitingFor()
                where party.PositionId is not null && organisation.PersonFor(party, today)?.Id == person.Id
                from other in row.LastReminded
                where (told is null || other.Value > told) && Guid.TryParse(other.Key, out var id) && id != person.Id
                    && organisation.PersonFor(party, other.Value)?.Id.ToString("N") == other.Key
                orderby other.Value descending, other.Key
                select organisation.People.GetValueOrDefault(Guid.Parse(other.Key))).FirstOrDefault();
    }
}
