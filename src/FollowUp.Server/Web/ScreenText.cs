using System.Globalization;
using System.Resources;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace FollowUp.Server.Web;

/// <summary>
/// The one door to the words on the screen (Resources/Texts.resx, Danish, and Texts.en.resx). Pages know it as <c>T</c>.
/// A key that is missing shows itself; a test sees to it that none is.
/// </summary>
public sealed class ScreenText : IStringLocalizer
{
    public static readonly ResourceManager Resources = new("FollowUp.Server.Resources.Texts", typeof(ScreenText).Assembly);

    /// <summary>Leaves æ, ø, å and quotation marks readable; what means something to HTML is still encoded.</summary>
    public static readonly HtmlEncoder PageEncoder = HtmlEncoder.Create(UnicodeRanges.All);

    public LocalizedString this[string name] => new(name, Find(name) ?? name, Find(name) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, Find(name) ?? name, arguments), Find(name) is null);

    /// <summary>The form for one or for many (<c>key.one</c>, <c>key.many</c>); {0} is the number, the rest follow.</summary>
    public string Count(string key, int count, params object[] more) =>
        this[key + (count == 1 ? ".one" : ".many"), [count, .. more]].Value;

    /// <summary>Why a mining rule fired, in words; the rule's own name where it has none yet.</summary>
    public string ReasonOf(string rule) => Find($"rule.{rule}") ?? this["why.rule", rule];

    /// <summary>How a day was worked out of words about time; null for a rule that has no words yet.</summary>
    public string? DateRuleOf(string rule) => Find($"date-rule.{rule}");

    /// <summary>Why a sentence was left out; the name of the reason where it has no words yet.</summary>
    public string LeftOutBecause(string reason) => Find($"left.{reason}") ?? reason;

    /// <summary>What was not understood of a document; its English message where the code has no words yet.</summary>
    public string DiagnosticOf(string code, string message) => Find($"diagnostic.{code}") ?? message;

    /// <summary>What a secretary should look at; its English message where the code has no words yet.</summary>
    public string RemarkOf(string code, string message) => Find($"remark.{code}") ?? message;

    /// <summary>One thing that two texts have in common.</summary>
    public string InCommon(string code, string detail) => this[$"match.{code}", detail];

    /// <summary>A sentence whose resource holds markup (strong, q); what is put in is encoded.</summary>
    public IHtmlContent Html(string key, params object[] arguments) =>
        new HtmlString(string.Format(CultureInfo.CurrentCulture, Find(key) ?? key, [.. arguments.Select(Encoded)]));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        throw new NotSupportedException("Texts are looked up one by one.");

    private static string? Find(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture);

    private static object Encoded(object argument) => argument switch
    {
        int or long => argument,
        IHtmlContent html => Written(html),
        _ => PageEncoder.Encode(Convert.ToString(argument, CultureInfo.CurrentCulture) ?? ""),
    };

    private static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter(CultureInfo.CurrentCulture);
        html.WriteTo(writer, PageEncoder);
        return writer.ToString();
    }
}
