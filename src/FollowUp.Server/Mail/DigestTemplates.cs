using HandlebarsDotNet;

namespace FollowUp.Server.Mail;

/// <summary>
/// The digest as text and HTML, from the two templates that lie in Mail/Templates as embedded resources. The HTML template encodes
/// all that is put into it; neither has a way to put anything in as it is.
/// </summary>
public sealed class DigestTemplates
{
    private const string Folder = "FollowUp.Server.Mail.Templates.";

    private readonly HandlebarsTemplate<object, object> html = Compile("Digest.html.hbs", encode: true);
    private readonly HandlebarsTemplate<object, object> text = Compile("Digest.text.hbs", encode: false);

    public string Html(DigestView view) => html(view).ReplaceLineEndings("\n");

    public string Text(DigestView view) => text(view).ReplaceLineEndings("\n");

    private static HandlebarsTemplate<object, object> Compile(string name, bool encode)
    {
        using var stream = typeof(DigestTemplates).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return Handlebars.Create(new HandlebarsConfiguration { NoEscape = !encode, ThrowOnUnresolvedBindingExpression = true })
            .Compile(reader.ReadToEnd());
    }
}
