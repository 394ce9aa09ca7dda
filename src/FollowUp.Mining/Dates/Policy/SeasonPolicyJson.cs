using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FollowUp.Mining.Dates;

/// <summary>
/// The policy as a file: camelCase JSON, days of the year as "MM-dd". What the file leaves out, or gives as null, keeps its usual value,
/// so a municipality only writes what differs.
/// </summary>
public static class SeasonPolicyJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
        Converters = { new MonthDayConverter() },
    };

    /// <summary>The policy that the JSON describes.</summary>
    /// <exception cref="JsonException">The text is not JSON, a field is unknown, or a value does not go together with the others.</exception>
    public static SeasonPolicy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var tree = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            AllowDuplicateProperties = false,
        });
        DropNulls(tree);
        var policy = tree.Deserialize<SeasonPolicy>(Options) ?? throw new JsonException("The policy is empty.");
        policy = policy with { Closed = policy.Closed.EachYear.IsDefault ? policy.Closed with { EachYear = [] } : policy.Closed };
        return SeasonPolicyRules.Problems(policy) is { IsEmpty: false } problems
            ? throw new JsonException(string.Join(' ', problems))
            : policy;
    }

    /// <summary>All values of the policy, usual ones too: a file to start from.</summary>
    public static string Write(SeasonPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return JsonSerializer.Serialize(policy, Options);
    }

    private static void DropNulls(JsonNode? node)
    {
        if (node is not JsonObject fields)
        {
            return;
        }

        foreach (var name in fields.Where(f => f.Value is null).Select(f => f.Key).ToList())
        {
            fields.Remove(name);
        }

        foreach (var (_, value) in fields)
        {
            DropNulls(value);
        }
    }

    private sealed class MonthDayConverter : JsonConverter<MonthDay>
    {
        public override MonthDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && MonthDay.TryParse(reader.GetString(), out var day)
                ? day
                : throw new JsonException("A day of the year is written \"MM-dd\".");

        public override void Write(Utf8JsonWriter writer, MonthDay value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
