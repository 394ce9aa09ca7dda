using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FollowUp.IntegrationTests.Web;

public sealed partial class Screen_texts
{
    private static readonly string Server = Path.Combine(RepositoryRoot.Path, "src", "FollowUp.Server");
    private static readonly HashSet<string> Danish = KeysOf("Texts.resx");
    private static readonly HashSet<string> English = KeysOf("Texts.en.resx");
    private static readonly HashSet<string> Groups = Danish.Select(key => key.Split('.')[0]).ToHashSet();

    [Fact]
    public void Danish_and_English_have_the_same_keys() => Danish.Except(English).Concat(English.Except(Danish)).ShouldBeEmpty();

    /// <summary>So that two changes that each add words touch different places of the file.</summary>
    [Theory]
    [InlineData("Texts.resx")]
    [InlineData("Texts.en.resx")]
    public void words_stand_in_the_order_of_their_keys(string file) => InOrder(file).ShouldBe(InOrder(file).Order(StringComparer.Ordinal));

    [Fact]
    public void every_key_that_a_page_uses_has_words() =>
        Used().Where(key => !Danish.Any(name => Answers(name, key))).Order().ShouldBeEmpty();

    [Fact]
    public void no_words_lie_unused()
    {
        var used = Used().ToHashSet();
        Danish.Where(name => !used.Any(key => Answers(name, key))).Order().ShouldBeEmpty();
    }

    [Fact]
    public void a_sentence_takes_the_same_number_of_insertions_in_both_languages()
    {
        var english = FollowUp.Server.Web.ScreenText.Resources.GetResourceSet(CultureInfo.GetCultureInfo("en"), true, true)!;
        var danish = FollowUp.Server.Web.ScreenText.Resources.GetResourceSet(CultureInfo.InvariantCulture, true, true)!;
        Danish.Where(key => Insertions(danish.GetString(key)!) > Insertions(english.GetString(key)!)).ShouldBeEmpty();
    }

    private static int Insertions(string words) => Insertion().Matches(words).Select(match => match.Value).Distinct().Count();

    // A key that is put together ends at the hole: "state." stands for all that begin so. A key that is handed on may be counted.
    private static bool Answers(string name, string key) =>
        key.EndsWith('.')
            ? name.StartsWith(key, StringComparison.Ordinal)
            : name == key || name == key + ".one" || name == key + ".many";

    private static IEnumerable<string> Used() =>
        Directory.EnumerateFiles(Server, "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) &&
                !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => KeysIn(File.ReadAllText(file)))
            .Distinct();

    private static IEnumerable<string> KeysIn(string source)
    {
        foreach (Match match in Counted().Matches(source))
        {
            yield return Key(match) + ".one";
            yield return Key(match) + ".many";
        }

        var counted = Counted().Matches(source).Select(Key).ToHashSet();
        foreach (var key in Asked().Matches(source).Concat(Begun().Matches(source)).Select(Key))
        {
            yield return key;
        }

        // Keys that are handed on before they are looked up: a menu entry, the message of a validation.
        foreach (var key in Literal().Matches(source).Select(Key).Where(key => Groups.Contains(key.Split('.')[0]) && !counted.Contains(key)))
        {
            yield return key;
        }
    }

    private static string Key(Match match) => match.Groups["key"].Value;

    private static HashSet<string> KeysOf(string file) => [.. InOrder(file)];

    private static List<string> InOrder(string file) =>
        [.. XDocument.Load(Path.Combine(Server, "Resources", file)).Root!.Elements("data").Select(data => data.Attribute("name")!.Value)];

    [GeneratedRegex("""Count\("(?<key>[a-z0-9-]+(\.[a-z0-9-]+)+)",""", RegexOptions.None, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex("""(T|text)(\[|\.Html\()"(?<key>[^"$]+)["]""", RegexOptions.None, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("""["](?<key>[a-z0-9-]+(\.[a-z0-9-]+)+)["]""", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("""(\[|Html\(|Count\(|Find\()\$"(?<key>[a-z0-9-]+(\.[a-z0-9-]+)*\.)\{""", RegexOptions.None, 1000)]
    private static partial Regex Begun();

    [GeneratedRegex("""\{\d\}""", RegexOptions.None, 1000)]
    private static partial Regex Insertion();
}
