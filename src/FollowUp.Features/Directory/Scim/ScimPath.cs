using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>Where in a resource: <c>userName</c>, <c>name.givenName</c>, <c>emails[type eq "work"].value</c>, also with the schema before it.</summary>
/// <param name="Filter">Which of several values; null: all.</param>
internal sealed record ScimPath(string Attribute, ScimFilter? Filter, string? Sub)
{
    private static readonly string[] Core = [ScimJson.User + ":", ScimJson.Group + ":"];

    /// <summary>Null where the words are no path.</summary>
    public static ScimPath? Parse(string words)
    {
        var text = words.Trim();
        foreach (var schema in Core.Where(schema => text.StartsWith(schema, StringComparison.OrdinalIgnoreCase)))
        {
            text = text[schema.Length..];
        }

        if (text.StartsWith(ScimJson.Enterprise, StringComparison.OrdinalIgnoreCase))
        {
            var rest = text[ScimJson.Enterprise.Length..];
            return rest.Length == 0 ? new ScimPath(ScimJson.Enterprise, null, null)
                : rest[0] == ':' && IsName(rest[1..].Split('.')[0]) ? new ScimPath(ScimJson.Enterprise, null, rest[1..].Split('.')[0])
                : null;
        }

        ScimFilter? filter = null;
        if (text.IndexOf('[', StringComparison.Ordinal) is var open and > 0)
        {
            var close = text.LastIndexOf(']');
            filter = close > open ? ScimFilter.Parse(text[(open + 1)..close]) : null;
            if (filter is null)
            {
                return null;
            }

            text = text[..open] + text[(close + 1)..];
        }

        var names = text.Split('.');
        return names.Length <= 2 && names.All(IsName) ? new ScimPath(names[0], filter, names.ElementAtOrDefault(1)) : null;
    }

    /// <summary>The values there; several where an attribute has several.</summary>
    public IEnumerable<JsonNode> In(JsonObject resource) =>
        Values(resource[Attribute]).Where(value => Filter is null || (value is JsonObject one && Filter.Fits(one)))
            .SelectMany(value => Sub is null ? [value] : value is JsonObject one ? Values(one[Sub]) : []);

    private static IEnumerable<JsonNode> Values(JsonNode? node) => node switch
    {
        null => [],
        JsonArray several => several.OfType<JsonNode>(),
        _ => [node],
    };

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '$' or '-' or '_');
}
