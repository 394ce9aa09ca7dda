using System.Globalization;
using FollowUp.Server.Web;

namespace FollowUp.Server.Api;

/// <summary>Danish unless the program asks for English (Accept-Language); only sentences differ, never codes or dates.</summary>
internal static class ApiLanguage
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static void Use(HttpContext http)
    {
        var first = http.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString())
            .FirstOrDefault(language => IsOf("da", language) || IsOf("en", language));
        CultureInfo.CurrentUICulture = first is not null && IsOf("en", first) ? English : DanishText.Culture;
    }

    private static bool IsOf(string language, string tag) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
