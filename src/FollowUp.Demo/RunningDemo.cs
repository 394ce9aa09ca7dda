using System.Globalization;
using System.Text.Json;

namespace FollowUp.Demo;

/// <summary>
/// Where a running demonstration is reached, so that the other commands find it without being told. Lies in the data folder
/// while it runs; readable for its user alone, as it holds a password and a key of the invented municipality.
/// </summary>
/// <param name="Url">Address of the pages.</param>
/// <param name="MailboxUrl">Address of the mailbox.</param>
/// <param name="ConnectionString">Its database.</param>
/// <param name="SmtpPort">Its mail server, on loopback.</param>
/// <param name="AccessKey">Key of its secretary for the REST API.</param>
public sealed record RunningDemo(Uri Url, Uri MailboxUrl, string ConnectionString, int SmtpPort, string AccessKey)
{
    private const string FileName = "running.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The data folder when none is given: <c>.followup</c> beside the launcher, else in the current folder.</summary>
    public static string DefaultDataFolder => Path.GetFullPath(".followup", Environment.GetEnvironmentVariable("FOLLOWUP_HOME") is { Length: > 0 } home
        ? home
        : Environment.CurrentDirectory);

    /// <summary>The demonstration that runs on a data folder; null when none does.</summary>
    public static RunningDemo? Find(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<RunningDemo>(File.ReadAllText(file), Json) : null;
    }

    /// <summary>The settings of its server, so that a command of the operator can work on the same installation.</summary>
    public IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>
    {
        ["Database:ConnectionString"] = ConnectionString,
        ["Site:PublicAddress"] = Url.ToString().TrimEnd('/'),
        ["Site:Municipality"] = "Birkelund Kommune",
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = SmtpPort.ToString(CultureInfo.InvariantCulture),
        ["Mail:Security"] = "None",
        ["Mail:FromAddress"] = "followup@birkelund.example",
        ["Mail:FromName"] = "FollowUp",
        ["Logging:LogLevel:Default"] = "Warning",
    };

    public void Write(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        File.Delete(file);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        JsonSerializer.Serialize(stream, this, Json);
    }

    public static void Remove(string dataFolder) => File.Delete(Path.Combine(dataFolder, FileName));
}
