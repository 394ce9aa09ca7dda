using System.Text.Json.Nodes;

namespace FollowUp.Features.Erasure;

/// <summary>Every text of a JSON document, wherever it stands; names of fields are none.</summary>
internal static class JsonTexts
{
    /// <summary>The document with its texts changed; what is no text is as it was.</summary>
    /// <param name="change">Gets a text and the path to it: "source.evidence", "proposals[2].title".</param>
    public static JsonNode? Changed(JsonNode? document, Func<string, string, string> change) => Changed(document, string.Empty, change);

    private static JsonNode? Changed(JsonNode? node, string path, Func<string, string, string> change)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToList())
                {
                    if (Changed(value, path.Length == 0 ? name : $"{path}.{name}", change) is var changed && !ReferenceEquals(changed, value))
                    {
                        properties[name] = changed;
                    }
                }

                return properties;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    if (Changed(items[index], $"{path}[{index}]", change) is var changed && !ReferenceEquals(changed, items[index]))
                    {
                        items[index] = changed;
                    }
                }

                return items;
            case JsonValue value when value.TryGetValue<string>(out var text):
                var result = change(text, path);
                return result == text ? value : JsonValue.Create(result);
            default:
                return node;
        }
    }
}
