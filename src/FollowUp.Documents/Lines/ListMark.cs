using System.Text.RegularExpressions;

namespace FollowUp.Documents.Lines;

/// <summary>What stands before a list item.</summary>
internal static partial class ListMark
{
    /// <summary>Every bullet is written as this one, whatever the document draws.</summary>
    public const string Bullet = "- ";

    private const string Bullets = "•·▪▫◦●○■□◆◇►▶➢➤→❖✓✔∙‣⁃-–—*";

    /// <summary>A word that is nothing but a bullet.</summary>
    public static bool IsBullet(string word) => word.Length == 1 && (Bullets.Contains(word[0], StringComparison.Ordinal) || word[0] is >= '\uF020' and <= '\uF0FF');

    /// <summary>A word such as "1.", "12)", "a)", "(b)", "iv." or "2.1".</summary>
    public static bool IsNumber(string word) => word.Length is > 1 and <= 9 && Number().IsMatch(word);

    /// <summary>The words with a typed bullet made the usual one; null where they have none.</summary>
    public static string? WithBullet(string words) =>
        words.Length > 2 && Bullets.Contains(words[0], StringComparison.Ordinal) && words[1] is ' ' or '\t' or '\u00A0' && words[0] is not ('—' or '*') && words[2..].TrimStart() is { Length: > 0 } rest
            ? Bullet + rest
            : null;

    [GeneratedRegex(@"^(?:\(?(?:[0-9]{1,3}|[a-zæøå]|[ivx]{1,4})[.)]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}\.?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
