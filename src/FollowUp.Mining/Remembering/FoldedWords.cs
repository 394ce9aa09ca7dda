using System.Globalization;

namespace FollowUp.Mining.Remembering;

/// <summary>Words with all left out that a new edition, another format or another keyboard changes: white space, marks, capitals.</summary>
public static class FoldedWords
{
    /// <summary>"Mette sender det, senest 1/10." and "mette sender det senest 1/10" are the same.</summary>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Concat(words.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
    }
}
