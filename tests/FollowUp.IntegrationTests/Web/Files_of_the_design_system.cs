using System.Text.RegularExpressions;

namespace FollowUp.IntegrationTests.Web;

public sealed partial class Files_of_the_design_system
{
    private static readonly string Server = Path.Combine(RepositoryRoot.Path, "src", "FollowUp.Server");

    [Fact]
    public void every_icon_that_a_page_names_is_there() =>
        Sources().SelectMany(source => Icon().Matches(source).Select(match => match.Groups["name"].Value))
            .Distinct()
            .Where(name => !File.Exists(Path.Combine(Server, "wwwroot", "dkfds", "img", "svg-icons", name + ".svg")))
            .ShouldBeEmpty();

    [Fact]
    public void the_licence_lies_beside() =>
        File.Exists(Path.Combine(Server, "wwwroot", "dkfds", "LICENSE.md")).ShouldBeTrue();

    [Fact]
    public void no_page_has_inline_style_or_script() =>
        Sources().Where(source => Inline().IsMatch(source)).ShouldBeEmpty();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Server, "Pages"), "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText);

    [GeneratedRegex("""(<icon name=|icon=|Use\()["](?<name>[a-z][a-z-]+)["]""", RegexOptions.None, 1000)]
    private static partial Regex Icon();

    [GeneratedRegex("""<style| style="|<script>|\son[a-z]+="|javascript:""", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}
