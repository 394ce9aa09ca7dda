using FollowUp.Server.Web;

namespace FollowUp.Server.Mail;

/// <summary>
/// A person's name as it stands before an address. A line end in it would begin a header of its own, and "chef@kommune.dk" as a
/// name is shown by mail programs as if it were the address.
/// </summary>
public static class DisplayName
{
    private const int Longest = 80;

    /// <summary>The name without what could be taken for anything else; empty when nothing is left.</summary>
    public static string Of(string? name) =>
        OneLine.Of(string.Concat(OneLine.Of(name).Where(c => c is not ('@' or '<' or '>' or '"' or '\\'))), Longest);
}
