using FollowUp.TestServices.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>Every way in that the running server has: endpoints by method, pages by handler.</summary>
internal static class DoorList
{
    /// <summary>"GET /api/meetings", "POST /opgaver/{id:guid}?handler=Done".</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(FollowUpHost host)
    {
        var doors = new List<string>();
        foreach (var endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var path = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var loaded = await host.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
                doors.AddRange(loaded.HandlerMethods.Select(handler =>
                    $"{handler.HttpMethod.ToUpperInvariant()} {path}{(handler.Name is { } name ? $"?handler={name}" : "")}"));
            }
            else
            {
                var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                doors.AddRange((methods.Count == 0 ? ["GET"] : methods).Select(method => $"{method} {path}"));
            }
        }

        return [.. doors.Distinct().Order(StringComparer.Ordinal)];
    }
}
