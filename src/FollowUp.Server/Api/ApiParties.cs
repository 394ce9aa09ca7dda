using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Server.Web;

namespace FollowUp.Server.Api;

/// <summary>Keys of people and positions, as programs send them.</summary>
internal static class ApiParties
{
    /// <summary>The parties; null when one of the keys is none.</summary>
    public static ImmutableArray<ResponsibleParty>? Read(ImmutableArray<string> keys)
    {
        var parties = (keys.IsDefault ? [] : keys).Select(ResponsibleKey.Read).ToList();
        return parties.Contains(null) ? null : [.. parties.OfType<ResponsibleParty>()];
    }
}
