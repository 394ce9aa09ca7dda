using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FollowUp.Features.Directory.Scim;

namespace FollowUp.Server.Scim;

/// <summary>What a client can ask us about ourselves (RFC 7643, 5 to 7).</summary>
internal static class ScimDiscovery
{
    private const string SchemaSchema = "urn:ietf:params:scim:schemas:core:2.0:Schema";

    public static JsonObject Configuration(string address) => new()
    {
        ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"),
        ["patch"] = Supported(true),
        ["bulk"] = new JsonObject { ["supported"] = false, ["maxOperations"] = 0, ["maxPayloadSize"] = 0 },
        ["filter"] = new JsonObject { ["supported"] = true, ["maxResults"] = ReadScim.LargestCount },
        ["changePassword"] = Supported(false),
        ["sort"] = Supported(false),
        ["etag"] = Supported(true),
        ["authenticationSchemes"] = new JsonArray(new JsonObject
        {
            ["type"] = "oauthbearertoken", ["name"] = "Access key", ["description"] = "An administrator's access key, made for provisioning", ["primary"] = true,
        }),
        ["meta"] = Meta("ServiceProviderConfig", $"{address}/ServiceProviderConfig"),
    };

    public static ImmutableArray<JsonObject> ResourceTypes(string address) =>
    [
        ResourceType(address, "User", "/Users", ScimJson.User, ScimJson.Enterprise),
        ResourceType(address, "Group", "/Groups", ScimJson.Group, null),
    ];

    public static ImmutableArray<JsonObject> Schemas(string address) =>
    [
        Schema(address, ScimJson.User, "User", [
            Attribute("userName", required: true, uniqueness: "server"),
            Attribute("displayName"),
            Attribute("title"),
            Attribute("active", "boolean"),
            Complex("name", several: false, [Attribute("formatted"), Attribute("givenName"), Attribute("familyName")]),
            Complex("emails", several: true, [Attribute("value"), Attribute("type"), Attribute("primary", "boolean")]),
            Complex("groups", several: true, [Attribute("value", mutability: "readOnly"), Attribute("display", mutability: "readOnly")], "readOnly"),
        ]),
        Schema(address, ScimJson.Enterprise, "Enterprise User", [Attribute("department")]),
        Schema(address, ScimJson.Group, "Group", [
            Attribute("displayName", required: true),
            Complex("members", several: true, [Attribute("value", mutability: "immutable"), Attribute("display", mutability: "readOnly")]),
        ]),
    ];

    public static JsonObject List(ImmutableArray<JsonObject> resources) => new()
    {
        ["schemas"] = new JsonArray(ScimJson.ListResponse),
        ["totalResults"] = resources.Length,
        ["startIndex"] = 1,
        ["itemsPerPage"] = resources.Length,
        ["Resources"] = new JsonArray([.. resources]),
    };

    private static JsonObject ResourceType(string address, string name, string endpoint, string schema, string? extension)
    {
        var type = new JsonObject
        {
            ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:ResourceType"),
            ["id"] = name, ["name"] = name, ["endpoint"] = endpoint, ["schema"] = schema,
        };
        if (extension is not null)
        {
            type["schemaExtensions"] = new JsonArray(new JsonObject { ["schema"] = extension, ["required"] = false });
        }

        type["meta"] = Meta("ResourceType", $"{address}/ResourceTypes/{name}");
        return type;
    }

    private static JsonObject Schema(string address, string id, string name, JsonObject[] attributes) => new()
    {
        ["schemas"] = new JsonArray(SchemaSchema), ["id"] = id, ["name"] = name, ["description"] = name,
        ["attributes"] = new JsonArray([.. attributes]),
        ["meta"] = Meta("Schema", $"{address}/Schemas/{id}"),
    };

    private static JsonObject Attribute(
        string name, string type = "string", bool required = false, string mutability = "readWrite", string uniqueness = "none") => new()
    {
        ["name"] = name, ["type"] = type, ["multiValued"] = false, ["required"] = required, ["caseExact"] = false,
        ["mutability"] = mutability, ["returned"] = "default", ["uniqueness"] = uniqueness,
    };

    private static JsonObject Complex(string name, bool several, JsonObject[] parts, string mutability = "readWrite")
    {
        var attribute = Attribute(name, "complex", mutability: mutability);
        attribute["multiValued"] = several;
        attribute["subAttributes"] = new JsonArray([.. parts]);
        return attribute;
    }

    private static JsonObject Supported(bool supported) => new() { ["supported"] = supported };

    private static JsonObject Meta(string type, string location) => new() { ["resourceType"] = type, ["location"] = location };
}
