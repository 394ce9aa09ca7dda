using System.Text;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Html;

/// <summary>Collects the text of a line, white space taken together, and ends it as paragraph or list item.</summary>
internal sealed class HtmlLine
{
    private readonly StringBuilder words = new();

    /// <summary>The mark of the list item that the line will be.</summary>
    public string Mark { get; set; } = "";

    /// <summary>The term of a definition list that waits for its definition.</summary>
    public string Label { get; set; } = "";

    public void Add(string text, bool isKept)
    {
        foreach (var c in text)
        {
            if (!isKept && c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (words.Length > 0 && words[^1] is not (' ' or '\n'))
                {
                    words.Append(' ');
                }
            }
            else
            {
                words.Append(c);
            }
        }
    }

    public void Break()
    {
        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
        }

        words.Append('\n');
    }

    public string Take()
    {
        var text = words.ToString().Trim(' ', '\n', '\r', '\t', '\u00A0');
        words.Clear();
        return text;
    }

    public void End(TextLines to)
    {
        var text = Take();
        if (text.Length == 0)
        {
            return;
        }

        if (Mark.Length > 0)
        {
            to.Item(Mark + text);
            Mark = "";
        }
        else if (Label.Length > 0)
        {
            to.Item($"{Label.TrimEnd(':', ' ')}: {text}");
            Label = "";
        }
        else
        {
            to.Paragraph(text);
        }
    }
}
