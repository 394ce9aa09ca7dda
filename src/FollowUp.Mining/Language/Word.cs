using System.Globalization;

namespace FollowUp.Mining.Language;

/// <summary>A word or a mark of punctuation, with its place in the document's text.</summary>
internal readonly record struct Word(string Text, string Lower, int Start, int End)
{
    public Word(string text, int start)
        : this(text, text.ToLower(CultureInfo.InvariantCulture), start, start + text.Length)
    {
    }

    public bool IsWord => char.IsLetterOrDigit(Text[0]) || (Text.Length > 1 && Text[0] == '-');

    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>"IT", "ØU": two letters or more, all of them capitals.</summary>
    public bool IsCapitals => Text.Length >= 2 && Text.All(char.IsUpper);
}
