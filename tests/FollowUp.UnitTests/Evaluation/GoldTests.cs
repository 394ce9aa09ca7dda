using System.Text.Json;
using FollowUp.Evaluation.Gold;

namespace FollowUp.UnitTests.Evaluation;

public sealed class GoldTests
{
    [Theory]
    [InlineData("inform/communicate", "inform")]
    [InlineData("nominate/report-in", "report-in")]
    [InlineData("return-to-forum", "return-to-forum")]
    public void the_longer_names_of_kinds_are_the_same_kinds(string given, string kind) =>
        Given.Gold(new { status = "required", kind, evidence = "A" }).Tasks[0].Kind.ShouldBe(Given.Gold(new { kind = given, evidence = "A" }).Tasks[0].Kind);

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "no object")]
    [InlineData("{}", "neither tasks nor agendaItems")]
    [InlineData("""{"tasks": 5}""", "\"tasks\" is no list")]
    [InlineData("""{"tasks": ["x"]}""", "no object")]
    [InlineData("""{"tasks": [{"evidence": true}]}""", "\"evidence\"")]
    [InlineData("""{"tasks": [{"evidence": "A", "deadline": "i morgen"}]}""", "\"deadline\"")]
    [InlineData("""{"tasks": [{"evidence": "\ud83d"}]}""", "\"evidence\"")]
    [InlineData("""{"agendaItems": [{"title": ["A"]}]}""", "\"title\"")]
    public void what_is_no_gold_is_said_to_be_none(string json, string said) =>
        Should.Throw<JsonException>(() => GoldJson.Parse(json)).Message.ShouldContain(said);

    [Fact]
    public void a_gold_file_goes_with_the_document_of_its_name_in_its_folder()
    {
        var pairs = GoldPairs.Among(["b/1.pdf", "b/1.json", "a/1.TXT", "a/1.pdf", "a/1.json", "a/2.json", "c/3.txt", "a/2.txt.bak"]);

        pairs.Pairs.ShouldBe([("a/1.json", "a/1.TXT"), ("b/1.json", "b/1.pdf")]);
        pairs.Lonely.ShouldBe(["a/2.json"]);
    }
}
