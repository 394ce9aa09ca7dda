using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace FollowUp.Minutes.Lexicon;

/// <summary>
/// A list of Danish words kept as data beside the rules: <c>[group]</c> headings, one entry a line, <c>#</c> opens a comment. Made to
/// be read and corrected by a secretary.
/// </summary>
public sealed class LexiconFile
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> groups;

    private LexiconFile(FrozenDictionary<string, ImmutableArray<string>> groups) => this.groups = groups;

    /// <summary>The entries of a group in the file's order; none where the file has no such group.</summary>
    public ImmutableArray<string> this[string group] => groups.TryGetValue(group, out var words) ? words : [];

    /// <summary>The groups' names.</summary>
    public ImmutableArray<string> Groups => groups.Keys;

    /// <summary>The list that the assembly carries under this name.</summary>
    /// <exception cref="InvalidOperationException">The assembly carries no such list: a fault in the build.</exception>
    public static LexiconFile Load(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not built into {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the form described on the type.</summary>
    public static LexiconFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = new Dictionary<string, ImmutableArray<string>.Builder>(StringComparer.Ordinal);
        var group = "";
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Split('#', 2)[0].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                group = line[1..^1];
                continue;
            }

            if (!groups.TryGetValue(group, out var words))
            {
                groups[group] = words = ImmutableArray.CreateBuilder<string>();
            }

            words.Add(line);
        }

        return new LexiconFile(groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToImmutable(), StringComparer.Ordinal));
    }
}
