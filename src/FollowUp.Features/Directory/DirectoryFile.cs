using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FollowUp.Documents;
using FollowUp.Features.Directory.Csv;
using FollowUp.Mining.People;

namespace FollowUp.Features.Directory;

/// <summary>A file that describes the organisation or a part of it: JSON or a table.</summary>
public static class DirectoryFile
{
    public const int LargestBytes = 5_000_000;

    /// <summary>The organisation that it describes, or what is wrong line by line; neither where it is no such file.</summary>
    public static DirectoryReading Read(ReadOnlyMemory<byte> content, Organisation known, DateOnly today)
    {
        if (TextBytes.Decode(content.Span) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return new DirectoryReading(null, []);
        }

        if (!text.AsSpan().TrimStart().StartsWith("{"))
        {
            return CsvDirectory.Read(text, known, today);
        }

        try
        {
            return new DirectoryReading(OrganisationDirectoryJson.Parse(text), []);
        }
        catch (JsonException)
        {
            return new DirectoryReading(null, []);
        }
    }

    /// <summary>
    /// What somebody saw: the file, the directory that it was laid over, and the day, as what is not named any more ends the day before.
    /// </summary>
    public static string SeenAs(ReadOnlyMemory<byte> content, Guid version, DateOnly today) => Convert.ToHexStringLower(SHA256.HashData(
        [.. SHA256.HashData(content.Span), .. Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version:N}{today:O}"))]));
}
