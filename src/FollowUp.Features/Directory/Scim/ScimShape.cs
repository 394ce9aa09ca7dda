using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>What all resources have in common: meta with the version, and the attributes that a client asks for.</summary>
internal static class ScimShape
{
    private static readonly HashSet<string> Always = new(["id", "schemas"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The version is made of the content: another one exactly when something is said otherwise.</summary>
    public static JsonObject WithMeta(JsonObject resource, string type, string address, DateTimeOffset? created, DateTimeOffset? changed)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(resource.ToJsonString())))[..16];
        var meta = ScimJson.Made();
        meta["resourceType"] = type;
        if (created is { } then)
        {
            meta["created"] = Moment(then);
        }

        if (changed is { } now)
        {
            meta["lastModified"] = Moment(now);
        }

        meta["location"] = address;
        meta["version"] = $"W/\"{version}\"";
        resource["meta"] = meta;
        return resource;
    }

    public static string? ETagOf(JsonObject resource) => ScimJson.Text(ScimJson.At(resource, "meta", "version"));

    /// <summary>RFC 7644, 3.9; an attribute is sent whole, also where a part of it was asked for.</summary>
    public static JsonObject Only(JsonObject resource, string? attributes, string? excluded)
    {
        var (asked, left) = (Names(attributes), Names(excluded));
        foreach (var name in resource.Select(pair => pair.Key).Where(name => !Always.Contains(name)).ToList())
        {
            if (asked.Count > 0 ? !asked.Contains(name) : left.Contains(name))
            {
                resource.Remove(name);
            }
        }

        return resource;
    }

    private static HashSet<string> Names(string? list) => (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(name => ScimPath.Parse(name)?.Attribute ?? name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
