namespace FollowUp.Features.Access;

/// <summary>Who may write down who is away: each for themselves, administrators and secretaries for anybody.</summary>
public static class AbsenceRights
{
    public static bool KeepsAbsences(this Caller caller) => caller.IsAdministrator || caller.IsSecretary;

    /// <param name="personId">Null: nobody, as with a vacant position.</param>
    public static bool MayKeepAbsencesOf(this Caller caller, Guid? personId) =>
        caller.KeepsAbsences() || (personId is not null && caller.PersonId == personId);
}
