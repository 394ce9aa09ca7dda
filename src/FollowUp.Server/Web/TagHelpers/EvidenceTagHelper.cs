using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>
/// The words in the minutes that a proposal stands on (<c>fu-evidence</c>), with the number that leads to the proposal and back.
/// </summary>
[HtmlTargetElement("evidence")]
public sealed class EvidenceTagHelper(ScreenText text) : TagHelper
{
    /// <summary>The proposals that begin here; none where only one piece of evidence is shown.</summary>
    public IReadOnlyList<int> Numbers { get; set; } = [];

    public EvidenceState State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "mark";
        output.Attributes.SetAttribute("class", State switch
        {
            EvidenceState.Current => "fu-evidence fu-evidence--on",
            EvidenceState.Unsure => "fu-evidence fu-evidence--unsure",
            EvidenceState.Accepted => "fu-evidence fu-evidence--done",
            EvidenceState.Rejected => "fu-evidence fu-evidence--no",
            _ => "fu-evidence",
        });
        foreach (var number in Numbers)
        {
            output.PreContent.AppendHtml(
                $"<a class=\"fu-no\" id=\"b{number}\" href=\"#f{number}\" aria-label=\"{text["review.proposal", number].Value}\">{number}</a>");
        }
    }
}

/// <summary>How the words are marked.</summary>
public enum EvidenceState
{
    Waiting,
    Current,
    Unsure,
    Accepted,
    Rejected,
}
