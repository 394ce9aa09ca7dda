using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>The design system's icons as svg symbols, read once from wwwroot.</summary>
public sealed partial class IconLibrary(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> symbols = new(StringComparer.Ordinal);

    public string Symbol(string name) => symbols.GetOrAdd(name, Read);

    /// <summary>The id that a page refers to; the prefix keeps it apart from the page's own anchors.</summary>
    public static string IdOf(string name) => "i-" + name;

    private string Read(string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"dkfds/img/svg-icons/{name}.svg");
        if (!file.Exists)
        {
            throw new FileNotFoundException($"The icon {name} is not in wwwroot/dkfds/img/svg-icons.");
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var svg = Svg().Match(reader.ReadToEnd());
        return $"<symbol id=\"{IdOf(name)}\" viewBox=\"{svg.Groups["box"].Value}\">{svg.Groups["shapes"].Value}</symbol>";
    }

    [GeneratedRegex("""<svg[^>]*viewBox="(?<box>[^"]+)"[^>]*>(?<shapes>.*)</svg>""", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Svg();
}
