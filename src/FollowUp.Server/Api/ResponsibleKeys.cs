using FollowUp.Domain.ActionItems;

namespace FollowUp.Server.Api;

/// <summary>Reads "person:…" or "position:…".</summary>
internal static class ResponsibleKeys
{
    /// <summary>Null when it is neither.</summary>
    public static ResponsibleParty? Read(string key)
    {
        var parts = key.Split(':', 2);
        return parts.Length != 2 || !Guid.TryParse(parts[1], out var id) ? null : parts[0] switch
        {
            "person" => new ResponsibleParty(id, null, null),
            "position" => new ResponsibleParty(null, id, null),
            _ => null,
        };
    }
}
