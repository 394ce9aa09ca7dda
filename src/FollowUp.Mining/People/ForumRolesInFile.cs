using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Mining.People;

/// <summary>A forum's chair, secretaries and members are ids, or objects with days; the latter are moved to the list of roles.</summary>
internal static class ForumRolesInFile
{
    /// <summary>Afterwards the chair is an id or nothing, and secretaries and members hold ids alone.</summary>
    /// <exception cref="JsonException">An entry is neither an id nor an object that names one person or one position.</exception>
    public static void MoveToRoles(JsonNode? directory)
    {
        if (directory is not JsonObject file || file["forums"] is not JsonArray forums)
        {
            return;
        }

        foreach (var forum in forums.OfType<JsonObject>())
        {
            var roles = forum["roles"] as JsonArray ?? [];
            if (forum["chair"] is JsonObject chair)
            {
                forum.Remove("chair");
                roles.Add(Role(chair, DirectoryRole.Chair));
            }

            Move(forum, "secretaries", DirectoryRole.Secretary, roles);
            Move(forum, "members", DirectoryRole.Member, roles);
            if (roles.Parent is null && roles.Count > 0)
            {
                forum["roles"] = roles;
            }
        }
    }

    private static void Move(JsonObject forum, string list, string kind, JsonArray roles)
    {
        if (forum[list] is not JsonArray entries)
        {
            return;
        }

        foreach (var entry in entries.OfType<JsonObject>().ToList())
        {
            entries.Remove(entry);
            roles.Add(Role(entry, kind));
        }
    }

    private static JsonObject Role(JsonObject entry, string kind)
    {
        entry["kind"] = kind;
        return entry;
    }
}
