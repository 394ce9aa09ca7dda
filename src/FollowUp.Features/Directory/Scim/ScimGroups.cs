using System.Collections.Immutable;
using System.Text.Json.Nodes;
using static FollowUp.Features.Directory.Scim.ScimJson;

namespace FollowUp.Features.Directory.Scim;

/// <summary>Groups and their members. What a group gives is not the client's to say.</summary>
internal sealed class ScimGroups(ScimDraft draft, string address) : IScimResources
{
    public IEnumerable<JsonObject> All() => draft.Groups.Values.Where(group => !group.IsDeleted).OrderBy(group => group.Id).Select(Of);

    public JsonObject? Find(Guid id) => draft.Groups.GetValueOrDefault(id) is { IsDeleted: false } group ? Of(group) : null;

    public ScimAnswer? Put(JsonObject content, ref Guid? id)
    {
        if (Text(content["displayName"]) is not { } name)
        {
            return ScimAnswer.Fault(400, "invalidValue", "A group has a displayName.");
        }

        if (MembersIn(content["members"]) is not { } members)
        {
            return ScimAnswer.Fault(400, "invalidValue", "members are users that are here, by their id as value.");
        }

        var before = id is { } known ? draft.Groups[known] : null;
        var group = new ScimGroup(
            before?.Id ?? Guid.CreateVersion7(), name, Text(content["externalId"]), members, before?.Grant, before?.CreatedAt ?? draft.Now, draft.Now);
        draft.Set(group);
        id = group.Id;
        return null;
    }

    public void Delete(Guid id) => draft.Set(draft.Groups[id] with { IsDeleted = true, Members = [], ChangedAt = draft.Now });

    private ImmutableArray<Guid>? MembersIn(JsonNode? node)
    {
        if (node is not (null or JsonArray))
        {
            return null;
        }

        var members = ((node as JsonArray) ?? new JsonArray()).Select(one => Guid.TryParse(Text(At(one, "value")), out var id)
            && draft.Organisation.People.GetValueOrDefault(id) is { } person && ScimUsers.IsSeen(person) ? id : (Guid?)null).ToList();
        return members.Contains(null) ? null : [.. members.Select(member => member!.Value).Distinct()];
    }

    private JsonObject Of(ScimGroup group)
    {
        var json = ScimJson.Made(Group);
        json["id"] = group.Id.ToString("D");
        ScimUsers.Say(json, "externalId", group.ExternalId);
        json["displayName"] = group.Name;
        json["members"] = new JsonArray([.. group.Members.Select(id => ScimUsers.Reference(
            id, draft.Organisation.People.GetValueOrDefault(id)?.Name ?? "", $"{address}/Users/{id:D}"))]);
        return ScimShape.WithMeta(json, "Group", $"{address}/Groups/{group.Id:D}", group.CreatedAt, group.ChangedAt);
    }
}
