namespace FollowUp.Server.Options;

/// <summary>The municipality's own sign-in service (OpenID Connect).</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>The issuer's address; https, but for a loopback address.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>Only from the environment; never in a file.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim that holds the name by which the directory knows a person.</summary>
    public string NameClaim { get; set; } = "preferred_username";

    /// <summary>
    /// The sign-in name of the first administrator, who brings in the directory: made an administrator at the first sign-in, when
    /// nobody has that name yet. After that the directory alone says who administers.
    /// </summary>
    public string FirstAdministrator { get; set; } = "";

    /// <summary>
    /// Origins besides the authority's that the way to it leads over (a federation): browsers stop a form that is sent on to an
    /// origin which the content policy does not name.
    /// </summary>
    public IList<string> MoreOrigins { get; } = [];
}
