using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>
/// The shape that all formats are read into: a paragraph is a line with a blank line around it; list items and rows of tables follow each
/// other without. A cell of a table is lines of its own.
/// </summary>
internal sealed class TextLines
{
    private readonly List<(string Words, bool IsTight, bool IsApart)> lines = [];
    private bool isApart;

    public bool IsEmpty => lines.Count == 0;

    public int Count => lines.Count;

    /// <summary>Some of it is list items or rows of a table.</summary>
    public bool HasTight => lines.Exists(line => line.IsTight);

    /// <summary>A table stands in it.</summary>
    public bool HasTable { get; private set; }

    public IEnumerable<string> Words => lines.Select(line => line.Words);

    /// <summary>A paragraph; one that is typed with a bullet before it is a list item.</summary>
    public void Paragraph(string words)
    {
        if (ListMark.WithBullet(words) is { } item)
        {
            Item(item);
        }
        else
        {
            Add(words, isTight: false);
        }
    }

    /// <summary>A list item, with its mark.</summary>
    public void Item(string words) => Add(words, isTight: true);

    /// <summary>A row of a table.</summary>
    public void Row(string cells)
    {
        Add(cells, isTight: true);
        HasTable = true;
    }

    /// <summary>What comes next stands apart, also where it is a row or an item behind another.</summary>
    public void Part() => isApart = true;

    public void Append(TextLines other)
    {
        lines.AddRange(other.lines);
        HasTable |= other.HasTable;
    }

    /// <summary>The last line goes on with the first of the other; the rest follows.</summary>
    public void GoOn(TextLines rest)
    {
        if (lines.Count > 0 && rest.lines.Count > 0)
        {
            lines[^1] = lines[^1] with { Words = lines[^1].Words + " " + rest.lines[0].Words };
            lines.AddRange(rest.lines.Skip(1));
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append(lines[i].IsTight && lines[i - 1].IsTight && !lines[i].IsApart ? "\n" : "\n\n");
            }

            text.Append(lines[i].Words);
        }

        return text.ToString();
    }

    private void Add(string words, bool isTight)
    {
        var line = words.Trim(' ', '\n', '\r', '\t', '\u00A0');
        if (line.Length > 0)
        {
            lines.Add((line, isTight, isApart));
            isApart = false;
        }
    }
}
