using System.Collections.Immutable;
using FollowUp.Server.Web;

namespace FollowUp.Server.Mail;

/// <summary>What the two templates of the digest show: finished Danish words and addresses, nothing to decide.</summary>
/// <param name="Preview">What a mail program shows behind the subject in its list.</param>
/// <param name="CommitmentsUrl">The page of all the recipient's tasks.</param>
public sealed record DigestView(
    string Subject,
    string Preview,
    string Municipality,
    string Greeting,
    string Introduction,
    ImmutableArray<DigestGroupView> Groups,
    string CommitmentsUrl,
    string CommitmentsLabel,
    ImmutableArray<string> Footer);

/// <param name="Heading">Overskredet, Denne uge, Senere.</param>
/// <param name="Count">"2 opgaver".</param>
public sealed record DigestGroupView(string Heading, string Count, ImmutableArray<DigestTaskView> Tasks)
{
    /// <summary>How plain text sets a heading apart.</summary>
    public string HeadingInCapitals => Heading.ToUpper(DanishText.Culture);
}

/// <param name="Status">"3 arbejdsdage over" or "Frist onsdag d. 16. september".</param>
/// <param name="IsLate">The status is set in red as well; its words say so already.</param>
/// <param name="Facts">What follows the status on its line; may be empty.</param>
/// <param name="Origin">Meeting and point; null for a closed point or a task added by hand.</param>
/// <param name="Quote">The words in the minutes; null for a closed point, always.</param>
/// <param name="Why">Why it is mentioned today.</param>
public sealed record DigestTaskView(
    string Title,
    string Reference,
    string Status,
    bool IsLate,
    string Facts,
    string? Origin,
    string? Quote,
    string Why,
    string Url,
    string LinkText,
    string LinkLabel);
