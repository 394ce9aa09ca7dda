namespace FollowUp.Server.Options;

/// <summary>How minutes are read in this house.</summary>
public sealed class MiningOptions
{
    public const string Section = "Mining";

    /// <summary>
    /// Path of a JSON file that tells what "efter sommerferien" and the like mean here, from the working folder if not rooted; it holds
    /// only what differs from the usual. Empty: all is as usual.
    /// </summary>
    public string SeasonPolicyFile { get; set; } = "";
}
