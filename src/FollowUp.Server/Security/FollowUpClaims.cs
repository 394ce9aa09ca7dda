namespace FollowUp.Server.Security;

/// <summary>What the sign-in puts in the cookie and everything else reads: who it is and which doors are open, never why.</summary>
public static class FollowUpClaims
{
    /// <summary>FollowUp's own id of the person.</summary>
    public const string PersonId = "followup:person";

    /// <summary>The name shown in the header.</summary>
    public const string Name = "name";

    /// <summary>What the person is here, as the directory says it: "Chefen for Økonomi &amp; Stab". Shown after the name.</summary>
    public const string Title = "followup:title";

    /// <summary>The id of a forum whose secretary the person is; one claim for each.</summary>
    public const string SecretaryOf = "followup:secretary-of";

    /// <summary>The id of a forum that the person is a member of; one claim for each.</summary>
    public const string MemberOf = "followup:member-of";

    /// <summary>Sees the open items of all forums. The value is <see cref="Yes"/>.</summary>
    public const string Director = "followup:director";

    /// <summary>Runs the installation. The value is <see cref="Yes"/>.</summary>
    public const string Administrator = "followup:administrator";

    /// <summary>Heads a department. The value is <see cref="Yes"/>.</summary>
    public const string Head = "followup:head";

    /// <summary>The id of the access key that the request showed; absent where a person's own session asks.</summary>
    public const string AccessKey = "followup:access-key";

    /// <summary>The key was made for provisioning. The value is <see cref="Yes"/>.</summary>
    public const string Provisioning = "followup:provisioning";

    /// <summary>The value of claims that are only there or not.</summary>
    public const string Yes = "true";
}
