using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FollowUp.Evaluation.Matching;

namespace FollowUp.Evaluation.Gold;

/// <summary>
/// Reads a gold file. Evidence may be words or an object with a place, responsible may be words or objects, and a file may list
/// <c>agendaTitles</c> alone: gold is written by many hands.
/// </summary>
public static class GoldJson
{
    /// <summary>The gold that the JSON describes.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of the form of gold; the message says what is wrong.</exception>
    public static GoldMinutes Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The file holds no object.");
        }

        if (root.Field("tasks") is null && root.Field("agendaItems") is null && root.Field("agendaTitles") is null)
        {
            throw new JsonException("It has neither tasks nor agendaItems.");
        }

        var meta = root.Field("meta") is { ValueKind: JsonValueKind.Object } given ? given : root;
        return new GoldMinutes(
            new GoldMeta(meta.Words("forumType"), meta.Words("format"), meta.Words("template")),
            Points(root),
            [.. root.List("tasks").Select(Task)]);
    }

    private static ImmutableArray<GoldPoint> Points(JsonElement root)
    {
        ImmutableArray<GoldPoint> points = [.. root.List("agendaItems").Select(Point)];
        return points.IsEmpty
            ? [.. root.List("agendaTitles").Select(title => new GoldPoint(IsNumbered: false, null, title.AsWords("agendaTitles"), null, []))]
            : points;
    }

    private static GoldPoint Point(JsonElement point)
    {
        point.MustBeObject("agendaItems");
        return new GoldPoint(
            point.TryGetProperty("number", out var number),
            NumberOf(number),
            point.Words("title") ?? "",
            point.Words("caseNumber"),
            [.. point.List("attachments").Select(a => a.ValueKind == JsonValueKind.Object ? a.Words("title") ?? "" : a.AsWords("attachments"))]);
    }

    private static int? NumberOf(JsonElement number) =>
        number.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && int.TryParse(number.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

    private static GoldTask Task(JsonElement task)
    {
        task.MustBeObject("tasks");
        var start = task.Count("charStart") ?? 0;
        var evidence = task.Field("evidence") is { } place ? Quote(place, start) : new GoldQuote("", 0);
        var responsible = task.List("responsible").ToList();
        return new GoldTask(
            task.Words("id"),
            task.Words("status") == "required",
            TaskKinds.Named(task.Words("kind")),
            evidence.Text,
            [evidence, .. task.List("altEvidence").Select(other => Quote(other, start))],
            [.. responsible.Select(Actor)],
            responsible.Exists(actor => actor.ValueKind == JsonValueKind.String),
            Deadline(task),
            task.Field("sameAs") switch
            {
                null => [],
                { ValueKind: JsonValueKind.String } one => [one.GetString()!],
                _ => [.. task.List("sameAs").Select(id => id.AsWords("sameAs"))],
            });
    }

    private static GoldQuote Quote(JsonElement place, int start) => place.ValueKind == JsonValueKind.Object
        ? new GoldQuote(place.Words("text") ?? "", place.Count("start") ?? place.Count("charStart") ?? 0)
        : new GoldQuote(place.AsWords("evidence"), start);

    private static NamedActor Actor(JsonElement actor) => actor.ValueKind == JsonValueKind.Object
        ? new NamedActor(actor.Words("text") ?? "", actor.Words("normalized") ?? "")
        : new NamedActor(actor.AsWords("responsible"), "");

    private static StatedDeadline? Deadline(JsonElement task)
    {
        if (task.Field("deadline") is not { } deadline)
        {
            return null;
        }

        deadline.MustBeObject("deadline");
        return deadline.EnumerateObject().Any()
            ? new StatedDeadline(deadline.Words("text") ?? "", deadline.Words("date"), deadline.Words("earliest"), deadline.Words("latest"))
            : null;
    }
}
