using FollowUp.Domain.ActionItems;

namespace FollowUp.Server.Web;

/// <summary>Reads what a choice of responsible sends: "person:…" or "position:…".</summary>
public static class ResponsibleKey
{
    public static ResponsibleParty? Read(string? key)
    {
        var parts = (key ?? "").Split(':', 2);
        return parts.Length == 2 && Guid.TryParse(parts[1], out var id)
            ? parts[0] switch
            {
                "person" => new ResponsibleParty(id, null, null),
                "position" => new ResponsibleParty(null, id, null),
                _ => null,
            }
            : null;
    }
}
