namespace FollowUp.TestServices;

/// <summary>Where a program is that the tests need: on the PATH, or where Debian keeps its servers.</summary>
public static class InstalledProgram
{
    /// <summary>Null when none of the names is installed.</summary>
    public static string? TryFind(params IEnumerable<string> names)
    {
        string[] places = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/sbin", "/sbin"];
        return names
            .SelectMany(name => places.Where(Path.IsPathFullyQualified).Select(place => Path.Combine(place, name)))
            .SelectMany(path => OperatingSystem.IsWindows() ? [path + ".exe", path + ".cmd"] : new[] { path })
            .FirstOrDefault(File.Exists);
    }

    /// <exception cref="FileNotFoundException">It is not installed; the message says how to get it.</exception>
    public static string Find(string name) => TryFind(name)
        ?? throw new FileNotFoundException($"'{name}' is not installed. Run `./followup test` as root on Debian or Ubuntu, which installs it, or install it by hand.");
}
