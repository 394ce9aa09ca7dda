using System.Net.Http.Json;
using System.Text.Json;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;

namespace FollowUp.IntegrationTests.Scim;

/// <summary>The key that Engholm's administrator makes for the municipality's own directory.</summary>
internal static class ProvisioningKey
{
    public static async Task<string> OfAsync(FollowUpHost host)
    {
        using var administrator = host.ClientFor(host.Person(Engholm.Administrator));
        var made = await administrator.PostAsJsonAsync(
            "/api/access-keys", new { name = "provisioning", forProvisioning = true }, TestContext.Current.CancellationToken);
        return (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("key").GetString()!;
    }
}
