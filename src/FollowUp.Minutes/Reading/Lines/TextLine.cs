using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Lines;

/// <summary>One line of the text: its places, and what its Markdown marks say. A value, as a long document has hundreds of thousands.</summary>
internal readonly struct TextLine(int start, int end, int first, int last, string? plain, byte level)
{
    /// <summary>Longer lines are running text; no heading reader looks at them, which also keeps reading linear.</summary>
    public const int LongestHeading = 300;

    /// <summary>The level of a line that is wholly bold; "#" to "######" are 1 to 6, 0 is a line without marks.</summary>
    public const byte BoldLevel = 7;

    /// <summary>Where the line begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where the line ends, without its line end.</summary>
    public int End { get; } = end;

    /// <summary>Where the words begin: behind white space and the marks around the whole line.</summary>
    public int First { get; } = first;

    /// <summary>Where the words end.</summary>
    public int Last { get; } = last;

    /// <summary>The words where marks stand among them; null where the words are those of the text. Places in it are not places in the text.</summary>
    public string? Plain { get; } = plain;

    /// <summary>Which marks make the line a heading, see <see cref="BoldLevel"/>.</summary>
    public byte Level { get; } = level;

    public bool IsBlank => First == Last;

    public bool CanBeHeading => Last - First is > 0 and <= LongestHeading;

    /// <summary>The line is a heading by its marks (# or wholly bold), not by its words.</summary>
    public bool IsMarkedHeading => Level > 0;

    public SourceSpan Span => new(Start, End);

    /// <summary>The place of the words.</summary>
    public SourceSpan Words => new(First, Last);
}
