using System.Text.Json;
using FollowUp.Documents;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Minutes;

public sealed class CorpusStructureTests
{
    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void the_same_minutes_have_the_same_structure_in_every_form(string ending)
    {
        var reading = DocumentReader.Read($"referat.{ending}", CorpusFile.Bytes($"minutes/chefforum-2026-09-10.{ending}")).ShouldBeOfType<DocumentReading.Read>();
        var minutes = MinutesParser.Parse(reading.Document.Text);
        using var expected = JsonDocument.Parse(CorpusFile.Text("minutes/chefforum-2026-09-10.expected.json"));
        var meeting = expected.RootElement.GetProperty("meeting");
        minutes.Meeting.Forum.ShouldBe(meeting.GetProperty("forum").GetString());
        minutes.Meeting.Place.ShouldBe(meeting.GetProperty("place").GetString());
        minutes.Meeting.Date.ShouldBe(new DateOnly(2026, 9, 10));
        var points = expected.RootElement.GetProperty("agendaItems").EnumerateArray().ToList();
        minutes.AgendaPoints.Length.ShouldBe(points.Count);
        foreach (var (point, gold) in minutes.AgendaPoints.Zip(points))
        {
            Described(point).ShouldBe(Described(gold));
        }
    }

    private static string Described(AgendaPoint point) => string.Join('\n', [
        $"{point.Number} {point.Title} {point.Start:HH\\:mm}-{point.End:HH\\:mm} {point.CaseNumber} {point.IsClosed} {point.Outcome} {point.Recommender}",
        .. point.Sections.Select(s => s.Heading), .. point.Recommendations.Select(r => r.Text), .. point.Attachments.Select(a => a.Title),
        .. point.Absent.Select(a => $"{a.Name} ({a.Position})")]);

    private static string Described(JsonElement point)
    {
        string? Text(string name) => point.GetProperty(name).GetString();
        var outcome = Text("outcome")!;
        return string.Join('\n', [
            $"{point.GetProperty("number")} {Text("title")} {Text("start")}-{Text("end")} {Text("caseNumber")} {point.GetProperty("closed").GetBoolean()} {char.ToUpperInvariant(outcome[0]) + outcome[1..]} {Text("recommender")}",
            .. point.GetProperty("sections").EnumerateArray().Select(s => s.GetString()!), .. point.GetProperty("recommendations").EnumerateArray().Select(s => s.GetString()!),
            .. point.GetProperty("attachments").EnumerateArray().Select(s => s.GetString()!),
            .. point.GetProperty("absent").EnumerateArray().Select(a => $"{a.GetProperty("name")} ({a.GetProperty("position")})")]);
    }
}
