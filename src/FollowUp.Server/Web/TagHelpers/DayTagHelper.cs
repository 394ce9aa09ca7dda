using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>A day for people to read, with the machine's form beside it: <c>&lt;day value="@d" form="Full" /&gt;</c>.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly Value { get; set; }

    public DayForm Form { get; set; }

    /// <summary>With a capital first letter: the day opens a sentence or stands alone.</summary>
    public bool Capital { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var words = Form switch
        {
            DayForm.InList => DanishText.ShortDay(Value),
            DayForm.Plain => DanishText.PlainDay(Value),
            DayForm.Brief => DanishText.BriefDay(Value),
            DayForm.NoYear => DanishText.DayOfYear(Value),
            _ => DanishText.LongDay(Value),
        };
        output.Content.SetContent(Capital ? DanishText.Sentence(words) : words);
    }
}

/// <summary>The forms of <see cref="DanishText"/>.</summary>
public enum DayForm
{
    /// <summary>fredag d. 25. september 2026</summary>
    Full,

    /// <summary>fredag d. 25. september</summary>
    NoYear,

    /// <summary>25. september 2026</summary>
    Plain,

    /// <summary>25. september</summary>
    Brief,

    /// <summary>Fre 25. sep</summary>
    InList,
}
