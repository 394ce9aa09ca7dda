namespace FollowUp.TestServices;

/// <summary>A folder of one test that everybody may enter, since servers run as other users; gone when disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Directory.CreateDirectory(FullPath);
    }

    public string FullPath { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "followup-test-" + Guid.NewGuid().ToString("N")[..12]);

    public string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([FullPath, .. parts]);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
