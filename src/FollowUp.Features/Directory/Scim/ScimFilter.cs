using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>The filters that provisioning clients send: comparisons by <c>eq</c>, joined by <c>and</c>. What else the standard has is refused.</summary>
internal sealed record ScimFilter(ImmutableArray<(ScimPath Path, JsonNode? Value)> Terms)
{
    /// <summary>Compared letter by letter; all other text is not.</summary>
    private static readonly HashSet<string> Exact = new(["id", "externalId"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the words are no such filter.</summary>
    public static ScimFilter? Parse(string words)
    {
        var terms = ImmutableArray.CreateBuilder<(ScimPath, JsonNode?)>();
        var rest = words.AsSpan().Trim();
        while (true)
        {
            if (Term(ref rest) is not { } term)
            {
                return null;
            }

            terms.Add(term);
            if (rest.IsEmpty)
            {
                return new ScimFilter(terms.ToImmutable());
            }

            if (!rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            rest = rest[4..].TrimStart();
        }
    }

    public bool Fits(JsonObject resource) => Terms.All(term => term.Path.In(resource) is var found
        && (term.Value is null ? !found.Any() : found.Any(value => Same(ValueOf(value), term.Value, term.Path))));

    private static (ScimPath, JsonNode?)? Term(ref ReadOnlySpan<char> rest)
    {
        var depth = 0;
        var end = 0;
        for (; end < rest.Length && (depth > 0 || rest[end] != ' '); end++)
        {
            depth += rest[end] switch { '[' => 1, ']' => -1, _ => 0 };
        }

        var path = ScimPath.Parse(rest[..end].ToString());
        rest = rest[end..].TrimStart();
        if (path is null || !rest.StartsWith("eq ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        rest = rest[3..].TrimStart();
        var length = LengthOfValue(rest);
        if (length == 0 || !IsJson(rest[..length].ToString(), out var value))
        {
            return null;
        }

        rest = rest[length..].TrimStart();
        return (path, value);
    }

    private static int LengthOfValue(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '"')
        {
            return rest.IndexOf(' ') is var space and >= 0 ? space : rest.Length;
        }

        for (var at = 1; at < rest.Length; at++)
        {
            if (rest[at] == '"')
            {
                return at + 1;
            }

            at += rest[at] == '\\' ? 1 : 0;
        }

        return 0;
    }

    private static bool IsJson(string text, out JsonNode? value)
    {
        try
        {
            value = JsonNode.Parse(text);
            return value is null or JsonValue;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>"emails eq x" means the value of one of them (RFC 7643, 2.4).</summary>
    private static JsonNode? ValueOf(JsonNode node) => node is JsonObject complex ? complex["value"] : node;

    private static bool Same(JsonNode? found, JsonNode sought, ScimPath path) =>
        ScimJson.Text(sought) is { } text && ScimJson.Truth(found) is { } truth && found!.GetValueKind() != JsonValueKind.String
            ? bool.TryParse(text, out var written) && written == truth
            : found is not null && string.Equals(
                found.ToString(), sought.ToString(),
                Exact.Contains(path.Sub ?? path.Attribute) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
