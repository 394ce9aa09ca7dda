using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>Collects the lines of a document: paragraphs with a blank line between, list items and table rows without.</summary>
internal sealed class TextLines
{
    private readonly StringBuilder text = new();
    private bool lastWasTight;

    public int Length => text.Length;

    public void Paragraph(string words) => Add(words, isTight: false);

    /// <summary>A list item or a table row.</summary>
    public void Item(string words) => Add(words, isTight: true);

    public override string ToString() => text.ToString();

    private void Add(string words, bool isTight)
    {
        var line = words.Trim(' ', '\n', '\r');
        if (line.Length == 0)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(isTight && lastWasTight ? "\n" : "\n\n");
        }

        text.Append(line);
        lastWasTight = isTight;
    }
}
