using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;

namespace FollowUp.Features.ActionItems;

/// <summary>A responsible is away on the day of the deadline. Forbids nothing: somebody is told.</summary>
/// <param name="To">Null: until further notice.</param>
/// <param name="Deputy">Who acts meanwhile; null when nobody does.</param>
public sealed record AbsenceWarning(string Person, DateOnly From, DateOnly? To, string? Deputy)
{
    /// <summary>The warnings for a deadline; none without a day.</summary>
    public static ImmutableArray<AbsenceWarning> For(ImmutableArray<ResponsibleParty> responsible, DateOnly? deadline, Organisation organisation) =>
        deadline is not { } day
            ? []
            :
            [
                .. from party in responsible
                   let person = organisation.PersonFor(party, day)
                   where person is not null && person.IsHereOn(day)
                   let absence = organisation.AbsenceOf(person.Id, day)
                   where absence is not null
                   group party by (person, absence) into found
                   select new AbsenceWarning(
                       found.Key.person.Name, found.Key.absence.From, found.Key.absence.To,
                       organisation.DeputyFor(found.First(), day)?.Deputy.Name),
            ];
}
