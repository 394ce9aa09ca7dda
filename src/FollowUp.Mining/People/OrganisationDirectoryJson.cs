using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Mining.People;

/// <summary>Reads the directory file: camelCase JSON, where a missing list is an empty one.</summary>
public static class OrganisationDirectoryJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The organisation that the JSON describes.</summary>
    /// <exception cref="JsonException">The text is not JSON, or a person or forum lacks what names it.</exception>
    public static OrganisationDirectory Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var tree = JsonNode.Parse(json, new JsonNodeOptions { PropertyNameCaseInsensitive = true }, new JsonDocumentOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });
        DropNulls(tree);
        ForumRolesInFile.MoveToRoles(tree);
        var read = tree.Deserialize<OrganisationDirectory>(Options) ?? throw new JsonException("The directory is empty.");
        return read with
        {
            Municipality = read.Municipality ?? "",
            Departments = Filled(read.Departments, d => d with { Name = Named(d.Name, "department"), Aliases = Filled(d.Aliases) }),
            People = Filled(read.People, p => p with { Id = Named(p.Id, "person", "id"), Name = Named(p.Name, "person"), Aliases = Filled(p.Aliases) }),
            Positions = Filled(read.Positions, p => p with
            {
                Title = Named(p.Title, "position", "title"),
                Department = p.Department ?? "",
                Aliases = Filled(p.Aliases),
                Holders = Filled(p.Holders, h => h with { Person = Named(h.Person, "holder of a position", "person") }),
                Deputies = Filled(p.Deputies, h => h with { Person = Named(h.Person, "deputy of a position", "person") }),
            }),
            Forums = Filled(read.Forums, f => f with
            {
                Name = Named(f.Name, "forum"),
                Abbreviation = f.Abbreviation ?? "",
                Aliases = Filled(f.Aliases),
                GroupNames = Filled(f.GroupNames),
                Secretaries = Filled(f.Secretaries),
                Members = Filled(f.Members),
                Meetings = Filled(f.Meetings),
                Roles = Filled(f.Roles, Role),
            }),
            Directors = Filled(read.Directors),
            Administrators = Filled(read.Administrators),
            Absences = Filled(read.Absences, a => a with { Person = Named(a.Person, "absence", "person") }),
        };
    }

    private static DirectoryRole Role(DirectoryRole role) =>
        role.Kind is not (DirectoryRole.Chair or DirectoryRole.Secretary or DirectoryRole.Member)
            ? throw new JsonException("A role in a forum is chair, secretary or member.")
            : string.IsNullOrWhiteSpace(role.Person) == string.IsNullOrWhiteSpace(role.Position)
                ? throw new JsonException("A role in a forum names a person or a position, and not both.")
                : role;

    private static ImmutableArray<T> Filled<T>(ImmutableArray<T> list, Func<T, T>? each = null) =>
        list.IsDefault ? [] : each is null ? list : [.. list.Select(each)];

    private static string Named(string? value, string what, string field = "name") =>
        string.IsNullOrWhiteSpace(value) ? throw new JsonException($"A {what} in the directory has no {field}.") : value;

    /// <summary>A list that is null means the same as one that is missing; the serializer only accepts the latter.</summary>
    private static void DropNulls(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                DropNulls(item);
            }
        }
        else if (node is JsonObject fields)
        {
            foreach (var name in fields.Where(f => f.Value is null).Select(f => f.Key).ToList())
            {
                fields.Remove(name);
            }

            foreach (var (_, value) in fields)
            {
                DropNulls(value);
            }
        }
    }
}
