namespace FollowUp.Evaluation.Reporting;

/// <summary>The part of a Markdown file that is measured; what people wrote around it stays.</summary>
public static class MarkedPart
{
    /// <summary>The line that the measured part begins after.</summary>
    public const string Begin = "<!-- measured: begin (written by followup eval, changes are lost) -->";

    /// <summary>The line that it ends before.</summary>
    public const string End = "<!-- measured: end -->";

    /// <summary>
    /// The file with the part in it: between the markers, or at the end where there are none. Null where only one marker is there, or
    /// they stand the wrong way round: then it cannot be told what to replace.
    /// </summary>
    public static string? Replace(string file, string part)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(part);
        var marked = $"{Begin}\n\n{part.Trim('\n')}\n\n{End}";
        var (begin, end) = (file.IndexOf(Begin, StringComparison.Ordinal), file.IndexOf(End, StringComparison.Ordinal));
        return (begin, end) switch
        {
            (< 0, < 0) => file.TrimEnd() is { Length: > 0 } written ? $"{written}\n\n{marked}\n" : $"{marked}\n",
            ( >= 0, >= 0) when begin < end => file[..begin] + marked + file[(end + End.Length)..],
            _ => null,
        };
    }
}
