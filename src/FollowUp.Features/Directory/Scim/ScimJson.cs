using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>The names of SCIM's schemas, and JSON in which the letter case of attribute names says nothing (RFC 7643, 2.1).</summary>
public static class ScimJson
{
    public const string User = "urn:ietf:params:scim:schemas:core:2.0:User";
    public const string Group = "urn:ietf:params:scim:schemas:core:2.0:Group";
    public const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public const string ListResponse = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    public const string PatchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    public const string Error = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Null where the text is no JSON object.</summary>
    public static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, AnyCase) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonObject Made(params string[] schemas) => schemas.Length == 0
        ? new JsonObject(AnyCase)
        : new JsonObject(AnyCase) { ["schemas"] = new JsonArray([.. schemas.Select(schema => JsonValue.Create(schema))]) };

    /// <summary>A copy whose attribute names are found in any letter case.</summary>
    public static JsonNode? Copy(JsonNode? node) => node is null ? null : JsonNode.Parse(node.ToJsonString(), AnyCase);

    /// <summary>What stands at the names, one inside the other; null where one of them is missing or holds nothing.</summary>
    public static JsonNode? At(JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text)
        && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Some clients write truth as a string.</summary>
    public static bool? Truth(JsonNode? node) => node is not JsonValue value ? null
        : value.TryGetValue<bool>(out var truth) ? truth
        : value.TryGetValue<string>(out var text) && bool.TryParse(text, out var written) ? written
        : null;
}
