using System.Text.Json;

namespace FollowUp.Evaluation.Gold;

/// <summary>Fields of hand-written JSON: missing, null and empty mean the same; another type than expected is named.</summary>
internal static class GoldFields
{
    public static JsonElement? Field(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    public static string? Words(this JsonElement parent, string name) =>
        parent.Field(name) is { } field && field.AsWords(name) is { Length: > 0 } words ? words : null;

    public static string AsWords(this JsonElement field, string name)
    {
        try
        {
            return field.ValueKind switch
            {
                JsonValueKind.String => field.GetString()!,
                JsonValueKind.Number => field.GetRawText(),
                _ => throw new JsonException($"Under \"{name}\" stands something that is no text."),
            };
        }
        catch (InvalidOperationException half)
        {
            // An escape of half a surrogate pair is JSON, but no text.
            throw new JsonException($"Under \"{name}\" stands text that is cut in two.", half);
        }
    }

    /// <summary>A whole number, else null.</summary>
    public static int? Count(this JsonElement parent, string name) =>
        parent.Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var count) ? count : null;

    public static IEnumerable<JsonElement> List(this JsonElement parent, string name) => parent.Field(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw new JsonException($"\"{name}\" is no list."),
    };

    public static void MustBeObject(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Under \"{name}\" stands something that is no object.");
        }
    }
}
