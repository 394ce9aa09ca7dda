using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>
/// A PATCH (RFC 7644, 3.5.2) on the JSON of a resource, in the form of the standard and in those that clients send: an operation in
/// capitals, a value without path whose names are paths, members to be removed as a value.
/// </summary>
internal static class ScimPatch
{
    private static readonly HashSet<string> ReadOnly = new(["id", "meta", "groups"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Changes the resource; the fault if an operation cannot be done.</summary>
    public static ScimAnswer? Apply(JsonObject resource, JsonObject body)
    {
        if (body["Operations"] is not JsonArray operations || operations.Count == 0)
        {
            return ScimAnswer.Fault(400, "invalidSyntax", "A patch has Operations.");
        }

        foreach (var operation in operations)
        {
            if ((operation is JsonObject one ? Apply(resource, one, ScimJson.Text(one["op"])) : Wrong("An operation is an object.")) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static ScimAnswer? Apply(JsonObject resource, JsonObject operation, string? op)
    {
        var kind = op?.ToLowerInvariant();
        if (kind is not ("add" or "replace" or "remove"))
        {
            return Wrong("An operation adds, replaces or removes.");
        }

        if (ScimJson.Text(operation["path"]) is { } words)
        {
            return At(resource, kind, words, operation["value"]);
        }

        if (kind == "remove")
        {
            return ScimAnswer.Fault(400, "noTarget", "To remove something a path is needed.");
        }

        return operation["value"] is JsonObject values
            ? values.Select(pair => At(resource, kind, pair.Key, pair.Value)).FirstOrDefault(fault => fault is not null)
            : ScimAnswer.Fault(400, "invalidValue", "Without a path the value is an object.");
    }

    private static ScimAnswer? At(JsonObject resource, string kind, string words, JsonNode? value)
    {
        if (words.Equals("schemas", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (ScimPath.Parse(words) is not { } path)
        {
            return ScimAnswer.Fault(400, "invalidPath", $"{words} is no path.");
        }

        if (ReadOnly.Contains(path.Attribute))
        {
            return ScimAnswer.Fault(400, "mutability", $"{path.Attribute} is set by the server.");
        }

        if (kind == "remove")
        {
            Remove(resource, path, value);
            return null;
        }

        return path.Filter is null ? Set(resource, path, kind == "add", value) : SetChosen(resource, path, value);
    }

    private static ScimAnswer? Set(JsonObject resource, ScimPath path, bool adds, JsonNode? value)
    {
        if (path.Sub is { } sub)
        {
            if (resource[path.Attribute] is not JsonObject complex)
            {
                if (resource[path.Attribute] is JsonArray several)
                {
                    foreach (var one in several.OfType<JsonObject>())
                    {
                        one[sub] = ScimJson.Copy(value);
                    }

                    return null;
                }

                resource[path.Attribute] = complex = ScimJson.Made();
            }

            complex[sub] = ScimJson.Copy(value);
            return null;
        }

        switch (resource[path.Attribute])
        {
            case JsonArray several when adds:
                JsonNode?[] added = value is JsonArray more ? [.. more] : [value];
                foreach (var one in added)
                {
                    if (one is not null && !several.Any(old => IsSameValue(old, one)))
                    {
                        several.Add(ScimJson.Copy(one));
                    }
                }

                return null;
            case JsonObject complex when value is JsonObject fields:
                foreach (var (name, field) in fields.ToList())
                {
                    complex[name] = ScimJson.Copy(field);
                }

                return null;
            default:
                resource[path.Attribute] = ScimJson.Copy(value);
                return null;
        }
    }

    /// <summary>One value of several; where none fits, the one that the filter describes is made, as clients expect.</summary>
    private static ScimAnswer? SetChosen(JsonObject resource, ScimPath path, JsonNode? value)
    {
        if (resource[path.Attribute] is not JsonArray several)
        {
            resource[path.Attribute] = several = new JsonArray();
        }

        var chosen = several.OfType<JsonObject>().Where(path.Filter!.Fits).ToList();
        if (chosen.Count == 0)
        {
            var made = ScimJson.Made();
            foreach (var (term, wanted) in path.Filter.Terms)
            {
                made[term.Attribute] = ScimJson.Copy(wanted);
            }

            several.Add(made);
            chosen = [made];
        }

        foreach (var one in chosen)
        {
            if (path.Sub is { } sub)
            {
                one[sub] = ScimJson.Copy(value);
            }
            else if (value is JsonObject fields)
            {
                foreach (var (name, field) in fields.ToList())
                {
                    one[name] = ScimJson.Copy(field);
                }
            }
            else
            {
                return ScimAnswer.Fault(400, "invalidValue", "One of several values is an object.");
            }
        }

        return null;
    }

    private static void Remove(JsonObject resource, ScimPath path, JsonNode? value)
    {
        if (resource[path.Attribute] is JsonArray several && (path.Filter is not null || value is JsonArray or JsonObject))
        {
            JsonNode?[] named = value is JsonArray list ? [.. list] : [value];
            var chosen = several.OfType<JsonObject>()
                .Where(one => path.Filter?.Fits(one) ?? named.Any(other => IsSameValue(one, other))).ToList();
            foreach (var one in chosen)
            {
                if (path.Sub is { } part)
                {
                    one.Remove(part);
                }
                else
                {
                    several.Remove(one);
                }
            }
        }
        else if (path.Sub is { } sub)
        {
            (resource[path.Attribute] as JsonObject)?.Remove(sub);
        }
        else
        {
            resource.Remove(path.Attribute);
        }
    }

    private static bool IsSameValue(JsonNode? a, JsonNode? b) => a is JsonObject one && b is JsonObject other
        ? ScimJson.Text(one["value"]) is { } value && value == ScimJson.Text(other["value"])
        : JsonNode.DeepEquals(a, b);

    private static ScimAnswer Wrong(string detail) => ScimAnswer.Fault(400, "invalidSyntax", detail);
}
