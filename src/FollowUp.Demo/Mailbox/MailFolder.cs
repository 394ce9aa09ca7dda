using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace FollowUp.Demo.Mailbox;

/// <summary>Mails as .eml files in one folder, with the envelope as the headers that mail servers use for it.</summary>
public sealed partial class MailFolder
{
    private const string NameFormat = "yyyyMMdd'T'HHmmssfff";
    private readonly ConcurrentDictionary<string, Lazy<StoredMail>> read = new();
    private readonly string folder;
    private readonly TimeProvider time;

    public MailFolder(string folder, TimeProvider time)
    {
        this.folder = folder;
        this.time = time;
        Directory.CreateDirectory(folder);
    }

    /// <summary>All mails, the newest first.</summary>
    public IReadOnlyList<StoredMail> All() =>
        [.. Directory.EnumerateFiles(folder, "*.eml").Select(file => Find(Path.GetFileNameWithoutExtension(file))).OfType<StoredMail>().OrderByDescending(mail => mail.Id, StringComparer.Ordinal)];

    /// <summary>Null when there is no such mail; <paramref name="id"/> may come from anywhere.</summary>
    public StoredMail? Find(string id) =>
        Names().IsMatch(id) && File.Exists(PathOf(id)) ? read.GetOrAdd(id, _ => new(() => Read(id))).Value : null;

    /// <summary>The file as it was stored.</summary>
    public string PathOf(string id) => Path.Combine(folder, id + ".eml");

    internal async Task<string> StoreAsync(MailEnvelope envelope, byte[] message, CancellationToken cancellationToken)
    {
        var id = $"{time.GetUtcNow().UtcDateTime.ToString(NameFormat, CultureInfo.InvariantCulture)}-{Guid.CreateVersion7():N}";
        var headers = string.Concat([$"Return-Path: <{envelope.From}>\r\n", .. envelope.To.Select(to => $"Delivered-To: {to}\r\n")]);
        // Written beside and renamed: whoever lists the folder never sees half a mail, and 250 is said only when it is there.
        var unfinished = Path.Combine(folder, id + ".part");
        await using (var file = File.Create(unfinished))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(headers), cancellationToken);
            await file.WriteAsync(message, cancellationToken);
        }
        File.Move(unfinished, PathOf(id));
        return id;
    }

    private StoredMail Read(string id)
    {
        using var file = File.OpenRead(PathOf(id));
        var message = MimeMessage.Load(file);
        var received = DateTimeOffset.ParseExact(id.Split('-')[0], NameFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new(id, received, [.. message.Headers.Where(header => header.Field == "Delivered-To").Select(header => header.Value)], message);
    }

    [GeneratedRegex(@"^\d{8}T\d{9}-[0-9a-f]{32}$", RegexOptions.None, 1000)]
    private static partial Regex Names();
}
