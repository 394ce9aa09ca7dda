using System.Runtime.CompilerServices;

namespace FollowUp.TestServices;

/// <summary>
/// Holds what the program writes against a file that somebody has read and approved. It lies beside the test:
/// <c>NAME.approved.EXT</c>. On a difference the new text is written to <c>NAME.received.EXT</c>; whoever likes it better moves it
/// over the approved one and commits it.
/// </summary>
public static class Approval
{
    /// <param name="text">Line ends count as \n on every machine.</param>
    /// <param name="name">The files' name and ending: "digest.html".</param>
    public static void Check(string text, string name, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        var (stem, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var folder = Path.Combine(Path.GetDirectoryName(testFile)!, "Approved");
        Directory.CreateDirectory(folder);
        var approved = Path.Combine(folder, $"{stem}.approved{ending}");
        var received = Path.Combine(folder, $"{stem}.received{ending}");
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new NotApprovedException(expected is null
            ? $"{approved} does not exist. Read {received}; if it is right, move it there."
            : $"{name} is not as approved: {FirstDifference(expected, actual)}\nCompare {received} with {approved}.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n  approved: {old.ElementAtOrDefault(line) ?? "(end)"}\n  received: {now.ElementAtOrDefault(line) ?? "(end)"}";
    }
}

/// <summary>The program writes something else than was approved.</summary>
public sealed class NotApprovedException(string message) : Exception(message);
