using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Language;

/// <summary>A form of a word ("Afdelingscheferne", "sendes", "&amp;") with all that the lexicons know of it.</summary>
internal sealed class Lexeme
{
    public Lexeme(string text)
    {
        Text = text;
        Lower = text.ToLower(CultureInfo.InvariantCulture);
        Mark = MarkOf(Lower);
        IsWord = char.IsLetterOrDigit(text[0]) || (text.Length > 1 && text[0] == '-');
        IsCapitalised = char.IsUpper(text[0]);
        IsCapitals = text.Length >= 2 && text.All(char.IsUpper);
        IsNumber = char.IsDigit(text[0]);
        Traits = IsWord ? Grammar.TraitsOf(Lower) | ActorLexicon.TraitsOf(text, Lower) : WordTraits.None;
        Readings = IsWord ? VerbLexicon.Readings(Lower) : [];
    }

    /// <summary>One bit of 64 by which a word is told from most others; see <see cref="Clause.MayHave"/>.</summary>
    public static ulong MarkOf(string lower) => 1UL << (lower[0] * 7 + lower[^1] * 13 + lower.Length * 5 & 63);

    public ulong Mark { get; }

    public string Text { get; }

    public string Lower { get; }

    public bool IsWord { get; }

    public bool IsCapitalised { get; }

    /// <summary>"IT", "ØU": two letters or more, all of them capitals.</summary>
    public bool IsCapitals { get; }

    public bool IsNumber { get; }

    public WordTraits Traits { get; }

    /// <summary>The verbs that the form can be.</summary>
    public ImmutableArray<(Verb Verb, VerbForm Form)> Readings { get; }
}
