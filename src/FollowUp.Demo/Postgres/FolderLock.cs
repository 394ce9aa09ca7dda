namespace FollowUp.Demo.Postgres;

/// <summary>A lock on a folder by an open file: the operating system lets it go when the process ends, also by kill -9.</summary>
internal static class FolderLock
{
    public static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    public static async Task<FileStream> WaitAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake(file) is { } taken)
            {
                return taken;
            }
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }
}
