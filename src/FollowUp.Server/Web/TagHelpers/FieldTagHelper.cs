using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>
/// One form group as the design system builds it: label, error, control, hint, all tied together by id.
/// <c>&lt;field for="Form.Title" label="@T[key]" /&gt;</c>
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(ScreenText text, IconsOnPage icons) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    /// <summary>The name in the form, where the way to the value inside a partial is longer.</summary>
    public string? Name { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public FieldKind Kind { get; set; }

    /// <summary>Choices, where the kind is <see cref="FieldKind.Select"/>.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Says after the label that the field may be left empty.</summary>
    public bool Optional { get; set; }

    public int Rows { get; set; } = 5;

    /// <summary>Where the same form stands once for each row of a list: keeps the ids apart.</summary>
    public string? IdSuffix { get; set; }

    /// <summary>What to show instead of the model's value, where the form stands once for each row.</summary>
    public string? Value { get; set; }

    /// <summary>False in rows whose form was not the one that was sent.</summary>
    public bool ShowErrors { get; set; } = true;

    public static string IdOf(string name, string? suffix) => TagBuilder.CreateSanitizedId(name, "_") + suffix;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = Name ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = IdOf(name, IdSuffix);
        var entry = ShowErrors ? ViewContext.ModelState.GetValueOrDefault(name) : null;
        var error = entry?.ValidationState == ModelValidationState.Invalid ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "form-group", error is null ? null : "form-error", given }.OfType<string>()));
        output.Content.AppendHtml(LabelFor(id));
        if (error is not null)
        {
            output.Content.AppendHtml(Note("form-error-message", id + "-error", error, icons.Use("error")));
        }

        var control = new FieldControl(name, id, Value ?? entry?.AttemptedValue ?? FieldControl.Shown(For.Model), Kind, Items ?? [], Rows);
        output.Content.AppendHtml(control.Build(error is not null, Hint is not null));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Note("form-hint", id + "-hint", Hint, null));
        }
    }

    private TagBuilder LabelFor(string id)
    {
        var label = new TagBuilder("label") { Attributes = { ["class"] = "form-label", ["for"] = id } };
        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(" <span class=\"fu-quiet\">").Append(text["field.optional"]).AppendHtml("</span>");
        }

        return label;
    }

    private static TagBuilder Note(string cssClass, string id, string words, string? icon)
    {
        var note = new TagBuilder("span") { Attributes = { ["class"] = cssClass, ["id"] = id } };
        note.InnerHtml.AppendHtml(icon is null ? "" : icon + " ").Append(words);
        return note;
    }
}

/// <summary>What a field is made of.</summary>
public enum FieldKind
{
    Text,
    Date,
    Area,
    Select,
    Search,
}
