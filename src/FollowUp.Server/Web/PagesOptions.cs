namespace FollowUp.Server.Web;

/// <summary>What the pages need to know about the installation; filled by the host.</summary>
public sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>As written in the header: "Birkelund Kommune".</summary>
    public string Municipality { get; set; } = "";

    /// <summary>Origins besides our own that forms may end at, for instance the sign-in service's.</summary>
    public IList<string> FormActionOrigins { get; } = [];

    /// <summary>The scheme behind the button on the sign-in page; null where there is none (the demonstration).</summary>
    public string? SignInScheme { get; set; }
}
