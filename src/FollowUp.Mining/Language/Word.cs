using System.Collections.Immutable;

namespace FollowUp.Mining.Language;

/// <summary>A word or a mark of punctuation, with its place in the document's text.</summary>
internal readonly record struct Word(Lexeme Form, int Start)
{
    public int End => Start + Form.Text.Length;

    public string Text => Form.Text;

    public string Lower => Form.Lower;

    public bool IsWord => Form.IsWord;

    public bool IsCapitalised => Form.IsCapitalised;

    /// <summary>"IT", "ØU": two letters or more, all of them capitals.</summary>
    public bool IsCapitals => Form.IsCapitals;

    public bool IsNumber => Form.IsNumber;

    public ImmutableArray<(Verb Verb, VerbForm Form)> Readings => Form.Readings;

    public bool Is(WordTraits any) => (Form.Traits & any) != 0;
}
