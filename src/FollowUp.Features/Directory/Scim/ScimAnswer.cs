using System.Text.Json.Nodes;

namespace FollowUp.Features.Directory.Scim;

/// <summary>What a SCIM client is answered (RFC 7644): a resource, a list, nothing, or why not.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">Null where there is nothing to say.</param>
/// <param name="ETag">Of the one resource in the body.</param>
public sealed record ScimAnswer(int Status, JsonObject? Body, string? ETag = null)
{
    public static ScimAnswer NotFound { get; } = Fault(404, null, "There is no such resource.");

    /// <param name="scimType">One of RFC 7644, table 9; null where it has none for the case.</param>
    public static ScimAnswer Fault(int status, string? scimType, string detail)
    {
        var body = ScimJson.Made(ScimJson.Error);
        body["status"] = status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (scimType is not null)
        {
            body["scimType"] = scimType;
        }

        body["detail"] = detail;
        return new ScimAnswer(status, body);
    }
}
