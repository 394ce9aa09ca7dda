using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Formats;

/// <summary>HTML: blocks become paragraphs, list items keep their mark, tables become lines; scripts and styles fall away.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main", "aside", "blockquote", "pre", "address",
        "dt", "dd", "dl", "ul", "ol", "li", "table", "figure", "figcaption", "fieldset", "form", "body", "details", "summary", "hr",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "template", "noscript", "nav", "svg", "iframe", "object", "select", "button", "title",
    };

    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        if (Decode(content.Span) is not { } source)
        {
            return new DocumentReading.Refused(DocumentProblem.UnknownFormat);
        }

        if (source.Length > limits.MaxUnpackedBytes || !HtmlDepth.IsSound(source))
        {
            return new DocumentReading.Refused(DocumentProblem.TooLarge);
        }

        using var document = new HtmlParser().ParseDocument(source);
        var text = LineEnds.Normal(Lines(document.Body ?? (INode)document));
        return string.IsNullOrWhiteSpace(text)
            ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Html));
    }

    /// <summary>The page's own word on its encoding counts before the guess, unless a byte order mark says otherwise.</summary>
    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var declared = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)])).Groups["name"].Value;
        return bytes is not [0xEF or 0xFF or 0xFE, ..] && declared.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)?.GetString(bytes)
            : TextDecoder.Decode(bytes);
    }

    /// <summary>Walks the tree with a stack of its own: a hostile page may nest deeper than the machine's stack goes.</summary>
    private static string Lines(INode root)
    {
        var lines = new TextLines();
        var line = new StringBuilder();
        var mark = "";
        var todo = new Stack<(INode Node, bool IsEnd)>();
        todo.Push((root, false));
        while (todo.TryPop(out var step))
        {
            if (step.Node is IText words)
            {
                line.Append(Spaces().Replace(words.Data, " "));
                continue;
            }

            if (step.Node is not IElement element)
            {
                PushChildren(step.Node);
                continue;
            }

            var name = element.LocalName;
            if (Skipped.Contains(name))
            {
                continue;
            }

            if (name == "br")
            {
                line.Append('\n');
                continue;
            }

            var isBlock = Blocks.Contains(name);
            if (isBlock)
            {
                Flush();
            }

            if (step.IsEnd)
            {
                continue;
            }

            if (name == "table" && element.QuerySelector("table") is null)
            {
                TableLines.Write(lines, Rows(element));
                continue;
            }

            if (name == "li")
            {
                mark = element.ParentElement?.LocalName == "ol" ? $"{Position(element)}. " : "- ";
            }

            todo.Push((element, true));
            PushChildren(element);
        }

        Flush();
        return lines.ToString();

        void PushChildren(INode node)
        {
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                todo.Push((node.ChildNodes[i], false));
            }
        }

        void Flush()
        {
            var words = TidyLine().Replace(line.ToString(), "\n").Trim();
            line.Clear();
            if (words.Length == 0)
            {
                return;
            }

            if (mark.Length > 0)
            {
                lines.Item(mark + words);
                mark = "";
            }
            else
            {
                lines.Paragraph(words);
            }
        }
    }

    private static int Position(IElement item)
    {
        var start = int.TryParse(item.ParentElement?.GetAttribute("start"), out var given) ? given : 1;
        var before = item.PreviousElementSibling;
        for (; before is not null && start < 10_000; before = before.PreviousElementSibling)
        {
            start += before.LocalName == "li" ? 1 : 0;
        }

        return start;
    }

    private static List<IReadOnlyList<string>> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(row => (IReadOnlyList<string>)[.. row.Children
            .Where(c => c.LocalName is "td" or "th").Select(c => Spaces().Replace(c.TextContent, " ").Trim())])];

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[A-Za-z0-9_-]{3,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();

    [GeneratedRegex(@"[ \t\r\n\f]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]*\n[ \t]*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TidyLine();
}
