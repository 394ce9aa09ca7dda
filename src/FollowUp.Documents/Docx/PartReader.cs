using System.Globalization;
using System.Xml;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Docx;

/// <summary>
/// Goes forward through the XML of a part. Elements are told by their local names: the same format has two sets of namespaces, and
/// writers add their own. A method that reads an element leaves the reader on its end.
/// </summary>
internal sealed class PartReader(XmlReader xml)
{
    /// <summary>Tables in tables in text boxes come to a few dozen.</summary>
    private const int Deepest = 400;

    public string Name => xml.LocalName;

    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    public bool Read()
    {
        if (xml.Depth > Deepest)
        {
            throw new TooMuchWorkException();
        }

        return xml.Read();
    }

    /// <summary>
    /// The names of the elements inside the one that the reader stands on, at every depth. Who reads one of them to its end goes on behind it;
    /// who does not is shown its children next.
    /// </summary>
    public IEnumerable<string> Inside()
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = xml.Depth;
        while (ReadInside(depth))
        {
            if (IsElement)
            {
                yield return xml.LocalName;
            }
        }
    }

    /// <summary>The letters directly inside the element.</summary>
    public IEnumerable<string> Texts()
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = xml.Depth;
        while (ReadInside(depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                yield return xml.Value;
            }
        }
    }

    /// <summary>The attribute of that local name; null where there is none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name)
            {
                value = xml.Value;
                break;
            }
        }

        xml.MoveToElement();
        return value;
    }

    public string? Value => Attribute("val");

    /// <summary>The attribute as a number; null where it is none.</summary>
    public int? Number(string name) => int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on by being there, unless it says otherwise.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");

    /// <summary>Passes over the element.</summary>
    public void Skip()
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (ReadInside(depth))
        {
        }
    }

    /// <summary>Goes to the next node inside an element that begins at the depth; false on its end.</summary>
    private bool ReadInside(int depth) => Read() && !(xml.Depth <= depth && xml.NodeType == XmlNodeType.EndElement);
}
