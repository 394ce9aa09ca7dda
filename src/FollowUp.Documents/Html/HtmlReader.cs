using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using FollowUp.Documents.Lines;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Html;

/// <summary>
/// Goes through the tags of a page once, as they come. No tree is built: what a page nests, leaves open or closes in the wrong order costs
/// no more than its letters.
/// </summary>
internal sealed class HtmlReader(TextLines lines, WorkBudget work)
{
    /// <summary>Browsers stop at 512.</summary>
    private const int Deepest = 1000;

    private const int CostOfTag = 10;

    private readonly Stack<OpenElement> open = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HtmlLine line = new();
    private TextLines to = lines;
    private int hidden;

    public void Read(string source)
    {
        work.Spend(source.Length);
        var isXml = source.AsSpan(0, Math.Min(source.Length, 200)).TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        using var text = new TextSource(source);
        var tokens = new HtmlTokenizer(text, HtmlEntityProvider.ResolverExtended) { SkipComments = true, IsAcceptingCharacterData = isXml };
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.Character when hidden == 0:
                    line.Add(token.Data, counts.GetValueOrDefault("pre") + counts.GetValueOrDefault("textarea") > 0);
                    break;
                case HtmlTokenType.StartTag:
                    var tag = token.AsTag();
                    tokens.State = ModeOf(tag.Name);
                    Begin(tag, isXml && tag.IsSelfClosing);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
            }
        }

        while (open.Count > 0)
        {
            Pop();
        }

        Flush();
    }

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };

    private void Begin(HtmlTagToken tag, bool isEmpty)
    {
        work.Spend(CostOfTag);
        var name = tag.Name;
        CloseImplied(name);
        if (HtmlElements.IsBlock(name) || name == "hr")
        {
            Flush();
        }

        if (HtmlElements.IsVoid(name) || isEmpty)
        {
            BeginVoid(tag);
            return;
        }

        var isHidden = HtmlElements.IsSkipped(name) || HtmlVisibility.IsHidden(tag);

        // Letters and the like leave no trace; only where something is hidden are their ends told apart.
        if (hidden > 0 || isHidden || HtmlElements.IsBlock(name))
        {
            Push(Opened(tag) with { IsHidden = isHidden });
        }
    }

    private void BeginVoid(HtmlTagToken tag)
    {
        if (hidden > 0 || HtmlVisibility.IsHidden(tag))
        {
            return;
        }

        if (tag.Name == "br")
        {
            line.Break();
        }
        else if (tag.Name == "input" && tag.GetAttribute("type").ToUpperInvariant() is "CHECKBOX" or "RADIO")
        {
            line.Add(tag.Attributes.Exists(attribute => attribute.Name == "checked") ? " [x] " : " [ ] ", isKept: false);
        }
    }

    private OpenElement Opened(HtmlTagToken tag)
    {
        var element = new OpenElement(tag.Name);
        if (hidden > 0)
        {
            return element;
        }

        switch (tag.Name)
        {
            case "ol":
                return element with { List = new HtmlList(tag.GetAttribute("type") is { Length: > 0 } type ? type : "1", Number(tag, "start") ?? 1) };
            case "ul" or "menu":
                return element with { List = new HtmlList(null, 1) };
            case "li":
                line.Mark = open.Select(outer => outer.List).FirstOrDefault(list => list is not null)?.Next(tag.GetAttribute("value")) ?? ListMark.Bullet;
                return element;
            case "table":
                return element with { Table = new HtmlTable() };
            case "tr":
                Table?.BeginRow();
                return element;
            case "td" or "th" when Table is { } table:
                work.Spend(CostOfTag * 5);
                var outer = to;
                to = table.Cell(Number(tag, "colspan") ?? 1, Number(tag, "rowspan") ?? 1);
                return element with { Outer = outer };
            default:
                return element;
        }
    }

    private HtmlTable? Table => open.Select(outer => outer.Table).FirstOrDefault(table => table is not null);

    private static int? Number(HtmlTagToken tag, string name) =>
        int.TryParse(tag.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Ends that may be left out: of a paragraph before a block, of an item before the next, of a cell, a row.</summary>
    private void CloseImplied(string name)
    {
        switch (name)
        {
            case "li":
                CloseWithin("li", "ul", "ol", "menu");
                break;
            case "dt" or "dd":
                CloseWithin("dt", "dl");
                CloseWithin("dd", "dl");
                break;
            case "td" or "th":
                CloseCell();
                break;
            case "tr":
                CloseCell();
                CloseWithin("tr", "table");
                break;
            case "tbody" or "thead" or "tfoot":
                CloseCell();
                CloseWithin("tr", "table");
                CloseWithin("tbody", "table");
                CloseWithin("thead", "table");
                CloseWithin("tfoot", "table");
                break;
        }

        if (HtmlElements.EndsParagraph(name))
        {
            CloseWithin("p");
        }
    }

    private void CloseCell()
    {
        CloseWithin("td", "table");
        CloseWithin("th", "table");
    }

    /// <summary>Closes the innermost open element of the name, unless one of the borders is opened further in.</summary>
    private void CloseWithin(string name, params ReadOnlySpan<string> borders)
    {
        if (counts.GetValueOrDefault(name) == 0)
        {
            return;
        }

        foreach (var element in open)
        {
            work.Spend(1);
            if (element.Name == name)
            {
                PopTo(name);
                return;
            }

            if (borders.Contains(element.Name) || (borders.Length == 0 && HtmlElements.IsScope(element.Name)))
            {
                return;
            }
        }
    }

    private void End(string name)
    {
        work.Spend(CostOfTag);
        if (counts.GetValueOrDefault(name) > 0)
        {
            // A cell ends with its own end or that of its row or table, not with that of a paragraph around the table.
            CloseWithin(name, name is "table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th" ? "table" : "td", "th");
        }
        else if (hidden == 0 && name is "p" or "br")
        {
            Flush();
        }
    }

    private void Push(OpenElement element)
    {
        if (open.Count == Deepest)
        {
            throw new TooMuchWorkException();
        }

        open.Push(element);
        counts[element.Name] = counts.GetValueOrDefault(element.Name) + 1;
        hidden += element.IsHidden ? 1 : 0;
    }

    private void PopTo(string name)
    {
        while (Pop() != name)
        {
        }
    }

    private string Pop()
    {
        var element = open.Peek();
        if (HtmlElements.IsBlock(element.Name))
        {
            EndBlock(element);
        }

        open.Pop();
        counts[element.Name]--;
        hidden -= element.IsHidden ? 1 : 0;
        return element.Name;
    }

    private void EndBlock(OpenElement element)
    {
        if (element.Name == "dt" && hidden == 0)
        {
            var term = line.Take();
            WriteLabel();
            line.Label = term;
            return;
        }

        Flush();
        switch (element.Name)
        {
            case "li":
                line.Mark = "";
                break;
            case "dl":
                WriteLabel();
                break;
            case "tr" when hidden == 0:
                Table?.EndRow();
                break;
            case "table":
                element.Table?.Write(to);
                break;
        }

        to = element.Outer ?? to;
    }

    /// <summary>A term without definition stands by itself.</summary>
    private void WriteLabel()
    {
        if (line.Label.Length > 0)
        {
            to.Paragraph(line.Label);
            line.Label = "";
        }
    }

    private void Flush()
    {
        if (hidden == 0)
        {
            line.End(to);
        }
    }
}
