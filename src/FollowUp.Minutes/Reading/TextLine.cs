using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>One line of the text.</summary>
/// <param name="Content">The words without Markdown marks, escapes and surrounding white space.</param>
/// <param name="Span">The line without its line end.</param>
/// <param name="ContentSpan">The place of the content; inside <paramref name="Span"/>.</param>
/// <param name="IsMarkedHeading">The line is a heading by its marks (# or wholly bold), not by its words.</param>
internal sealed record TextLine(int Number, string Content, SourceSpan Span, SourceSpan ContentSpan, bool IsMarkedHeading)
{
    /// <summary>Longer lines are running text; no heading reader looks at them, which also keeps reading linear.</summary>
    private const int LongestHeading = 300;

    public bool IsBlank => Content.Length == 0;

    public bool CanBeHeading => Content.Length is > 0 and <= LongestHeading;
}
