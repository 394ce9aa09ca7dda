using System.Diagnostics;
using System.Globalization;

namespace FollowUp.Demo.Postgres;

/// <summary>The server that a postmaster.pid speaks of: it may be alive, or long dead and its number given to somebody else.</summary>
internal static class RunningPostmaster
{
    /// <summary>The number of the process, when it is alive and truly the server of this data folder.</summary>
    public static int? Find(PostgresFolder folder)
    {
        if (!File.Exists(folder.PostmasterFile)
            || !int.TryParse(File.ReadLines(folder.PostmasterFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName is "postgres" && WorksIn(id, folder.Data) ? id : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A server stands in its data folder. Where that cannot be seen, the name of the program must do.</summary>
    private static bool WorksIn(int id, string data)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }
        try
        {
            var place = new DirectoryInfo($"/proc/{id}/cwd").ResolveLinkTarget(returnFinalTarget: true);
            return place is null || place.FullName == data;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
