using System.Text;

namespace FollowUp.Demo.Municipality;

/// <summary>The texts that lie beside this code, built into the assembly.</summary>
internal static class EmbeddedText
{
    private const string Folder = "FollowUp.Demo.Municipality.";

    /// <param name="name">With its folder below Municipality, parted by a point: "Minutes.1-chefforum.txt".</param>
    internal static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The assembly does not hold {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        return reader.ReadToEnd();
    }
}
