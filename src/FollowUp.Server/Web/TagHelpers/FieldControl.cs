using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>The control inside a field, with the class names that the design system asks for.</summary>
internal sealed record FieldControl(string Name, string Id, string Value, FieldKind Kind, IEnumerable<SelectListItem> Items, int Rows)
{
    public static string Shown(object? model) => model switch
    {
        DateOnly day => DanishText.Field(day),
        null => "",
        _ => Convert.ToString(model, CultureInfo.CurrentCulture) ?? "",
    };

    public TagBuilder Build(bool hasError, bool hasHint)
    {
        var control = Kind switch
        {
            FieldKind.Area => Area(),
            FieldKind.Select => Select(),
            _ => Input(),
        };
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (hasError)
        {
            control.Attributes["aria-invalid"] = "true";
        }

        if (hasError || hasHint)
        {
            control.Attributes["aria-describedby"] =
                string.Join(' ', new[] { hasError ? Id + "-error" : null, hasHint ? Id + "-hint" : null }.OfType<string>());
        }

        return control;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["class"] = "form-input";
        input.Attributes["type"] = Kind == FieldKind.Search ? "search" : "text";
        input.Attributes["value"] = Value;
        if (Kind == FieldKind.Date)
        {
            input.Attributes["inputmode"] = "numeric";
            input.Attributes["autocomplete"] = "off";
        }

        return input;
    }

    private TagBuilder Area()
    {
        var area = new TagBuilder("textarea") { Attributes = { ["class"] = "form-input fu-full" } };
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        // The browser drops one line break right after the tag.
        area.InnerHtml.AppendHtml("\n").Append(Value);
        return area;
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select") { Attributes = { ["class"] = "form-select" } };
        foreach (var item in Items)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value } };
            if (item.Value == Value)
            {
                option.Attributes["selected"] = "selected";
            }

            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }

        return select;
    }
}
