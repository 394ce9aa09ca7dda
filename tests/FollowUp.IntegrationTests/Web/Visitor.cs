using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FollowUp.IntegrationTests.Web;

/// <summary>
/// Somebody at a browser without script: reads pages, fills in the form around a button, presses it, is led on. What works here
/// works without JavaScript.
/// </summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public IHtmlDocument Page { get; private set; } = null!;

    public int Status { get; private set; }

    /// <summary>Path and query of the page that is shown.</summary>
    public string Address { get; private set; } = "/";

    public string Text => Plain(Page.QuerySelector("main")!.TextContent);

    public string Heading => Plain(Page.QuerySelector("h1")?.TextContent ?? "");

    public async Task<Visitor> OpenAsync(string address)
    {
        var path = Resolve(address);
        await ShowAsync(await client.GetAsync(path, TestContext.Current.CancellationToken), path);
        return this;
    }

    public Task<Visitor> FollowAsync(string linkText) =>
        OpenAsync(Page.QuerySelectorAll("main a").First(a => Plain(a.TextContent).StartsWith(linkText, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Presses the first button with these words, after typing into the fields of its form.</summary>
    /// <param name="near">Only inside the first element that holds these words.</param>
    public async Task<Visitor> PressAsync(string button, IReadOnlyDictionary<string, string>? typed = null, string? near = null)
    {
        var place = near is null
            ? Page.Body!
            : Page.QuerySelectorAll("article, li, section").Last(e => Plain(e.TextContent).Contains(near, StringComparison.Ordinal));
        var pressed = place.QuerySelectorAll("button").OfType<IHtmlButtonElement>()
            .First(b => Plain(b.TextContent).StartsWith(button, StringComparison.Ordinal) || b.GetAttribute("aria-label") == button);
        var form = pressed.Form ?? throw new InvalidOperationException($"{button} is in no form.");
        var fields = FieldsOf(form, typed ?? new Dictionary<string, string>());
        if (pressed.Name is { Length: > 0 } name)
        {
            fields.Add(KeyValuePair.Create(name, pressed.Value));
        }

        var action = Resolve(form.GetAttribute("action") ?? Address);
        using HttpContent content = form.Enctype == "multipart/form-data" ? Multipart(fields, form) : new FormUrlEncodedContent(fields);
        await ShowAsync(await client.PostAsync(action, content, TestContext.Current.CancellationToken), action);
        return this;
    }

    public void Dispose() => client.Dispose();

    private async Task ShowAsync(HttpResponseMessage answer, string address)
    {
        while ((int)answer.StatusCode is >= 300 and < 400)
        {
            address = Resolve(answer.Headers.Location!.OriginalString);
            answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        }

        Status = (int)answer.StatusCode;
        Address = address;
        Page = Parser.ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private string Resolve(string address) => new Uri(new Uri(client.BaseAddress!, Address), address).PathAndQuery;

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, IReadOnlyDictionary<string, string> typed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            var value = typed.TryGetValue(name, out var words) ? words : element switch
            {
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement { Type: "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? "",
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null)
            {
                fields.Add(KeyValuePair.Create(name, value));
            }
        }

        return fields;
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields, IHtmlFormElement form)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (form.QuerySelector($"input[type=file][name={name}]") is null)
            {
                content.Add(new StringContent(value), name);
            }
            else
            {
                content.Add(new StringContent(value), name, "fil.csv");
            }
        }

        return content;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
