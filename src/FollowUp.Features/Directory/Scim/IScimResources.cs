using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>One kind of resource, as JSON out and in.</summary>
internal interface IScimResources
{
    /// <summary>In an order that stays.</summary>
    IEnumerable<JsonObject> All();

    /// <summary>Null where there is none, or none any more.</summary>
    JsonObject? Find(Guid id);

    /// <summary>Makes one, or gives one another content; the fault if that cannot be.</summary>
    /// <param name="id">Null to make one; then the id that it got.</param>
    ScimAnswer? Put(JsonObject content, ref Guid? id);

    /// <summary>The client does not see it any more; what it was is kept.</summary>
    void Delete(Guid id);
}
