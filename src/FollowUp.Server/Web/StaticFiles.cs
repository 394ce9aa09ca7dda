using Microsoft.Net.Http.Headers;

namespace FollowUp.Server.Web;

/// <summary>Style sheets, scripts, fonts and icons: compressed, and kept by the browser as long as their address says.</summary>
internal static class StaticFiles
{
    private const string Forever = "public, max-age=31536000, immutable";

    // What the style sheet itself names (fonts, icons) has no version in its address.
    private const string ADay = "public, max-age=86400";

    public static void UseFollowUpFiles(this WebApplication app)
    {
        // Pages are not compressed: they hold tokens and answer to what a stranger can put in an address (BREACH).
        app.UseWhen(IsFile, branch => branch.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
                file.Context.Request.Query.ContainsKey("v") ? Forever : ADay,
        });
    }

    private static bool IsFile(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/css") ||
        context.Request.Path.StartsWithSegments("/js") ||
        context.Request.Path.StartsWithSegments("/dkfds");
}
