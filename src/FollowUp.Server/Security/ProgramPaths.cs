namespace FollowUp.Server.Security;

/// <summary>Where programs ask: they get status codes and words for programs, and never a page.</summary>
internal static class ProgramPaths
{
    public static bool Has(PathString path) => path.StartsWithSegments("/api") || IsProvisioning(path);

    public static bool IsProvisioning(PathString path) => path.StartsWithSegments("/scim");
}
