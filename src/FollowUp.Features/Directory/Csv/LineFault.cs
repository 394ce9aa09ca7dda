using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Csv;

/// <summary>What is wrong with a line of a file; the sentence stands in the resources under its code.</summary>
/// <param name="Line">As an editor counts them: the headings are line 1.</param>
/// <param name="Code">One of <see cref="LineFaultCodes"/>.</param>
/// <param name="Facts">What the sentence mentions, in the order of its placeholders.</param>
public sealed record LineFault(int Line, string Code, ImmutableArray<string> Facts);

/// <summary>All that a line can do wrong.</summary>
public static class LineFaultCodes
{
    public const string AbbreviationMissing = "abbreviation-missing";
    public const string ColumnMissing = "column-missing";
    public const string ColumnTwice = "column-twice";
    public const string ColumnUnknown = "column-unknown";
    public const string ColumnsUnknown = "columns-unknown";
    public const string DateUnreadable = "date-unreadable";
    public const string EndsBeforeItBegins = "ends-before-it-begins";
    public const string NoLines = "no-lines";
    public const string PersonUnknown = "person-unknown";
    public const string PositionUnknown = "position-unknown";
    public const string QuoteWrong = "quote-wrong";
    public const string RoleOfNobody = "role-of-nobody";
    public const string RoleUnknown = "role-unknown";
    public const string SaysOtherwise = "says-otherwise";
    public const string TooManyCells = "too-many-cells";
    public const string Twice = "twice";
    public const string ValueMissing = "value-missing";
}
