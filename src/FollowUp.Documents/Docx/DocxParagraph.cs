using System.Globalization;
using System.Text;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Docx;

/// <summary>The visible words of a paragraph, and the text boxes that are anchored in it.</summary>
internal sealed class DocxParagraph(PartReader reader, DocxStyles styles, DocxBlocks blocks)
{
    private readonly StringBuilder words = new();

    public string Words => words.ToString();

    /// <summary>Text boxes stand beside the paragraph; they are read behind it.</summary>
    public TextLines Boxes { get; } = new();

    public int? List { get; private set; }

    public int? Level { get; private set; }

    public string? Style { get; private set; }

    public bool IsHeading { get; private set; }

    /// <summary>Its end mark was deleted, so that it goes on with the next paragraph.</summary>
    public bool IsJoinedToNext { get; private set; }

    public void Read()
    {
        var isPlaceholder = false;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "pPr":
                    Properties();
                    break;
                case "r":
                    Run();
                    break;
                case "t":
                    Text(isShown: true);
                    break;
                case "sdtPr":
                    isPlaceholder = blocks.IsPlaceholder();
                    break;
                case "sdtContent" when isPlaceholder:
                    isPlaceholder = false;
                    reader.Skip();
                    break;
                case "del" or "moveFrom" or "rPr" or "ctrlPr" or "rt" or "Fallback" or "instrText":
                    reader.Skip();
                    break;
            }
        }
    }

    private void Properties()
    {
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "pStyle":
                    Style = reader.Value;
                    break;
                case "ilvl":
                    Level = reader.Number("val");
                    break;
                case "numId":
                    List = reader.Number("val");
                    break;
                case "outlineLvl":
                    IsHeading = reader.Number("val") is >= 0 and < 9;
                    break;
                case "del":
                    IsJoinedToNext = true;
                    break;

                // How the paragraph was before a tracked change.
                case "pPrChange" or "rPrChange" or "numberingChange":
                    reader.Skip();
                    break;
            }
        }
    }

    private void Run()
    {
        var isShown = !styles.IsHidden(Style);
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "rPr":
                    isShown = IsShown(isShown);
                    break;
                case "t":
                    Text(isShown);
                    break;
                case "tab" or "ptab" when isShown:
                    words.Append('\t');
                    break;
                case "br" or "cr" when isShown:
                    words.Append('\n');
                    break;
                case "noBreakHyphen" when isShown:
                    words.Append('-');
                    break;
                case "sym" when isShown:
                    Symbol();
                    break;
                case "checkBox" when isShown:
                    FormBox();
                    break;
                case "txbxContent":
                    blocks.Read(Boxes);
                    break;

                // A drawing comes in two forms, the second for old programs; deleted text and field codes are no text.
                case "Fallback" or "delText" or "delInstrText" or "instrText" or "rt":
                    reader.Skip();
                    break;
            }
        }
    }

    private bool IsShown(bool before)
    {
        var shown = before;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "vanish":
                    shown = !reader.IsOn;
                    break;
                case "rStyle":
                    shown &= !styles.IsHidden(reader.Value);
                    break;

                // How the run was before a tracked change.
                case "rPrChange":
                    reader.Skip();
                    break;
            }
        }

        return shown;
    }

    private void Text(bool isShown)
    {
        foreach (var text in reader.Texts())
        {
            words.Append(isShown ? text : "");
        }
    }

    private void Symbol()
    {
        if (int.TryParse(reader.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0x1F and <= 0xFFFF)
        {
            words.Append(code <= 0xFF ? SymbolFonts.Shown((char)(0xF000 + code)) : (char)code);
        }
    }

    /// <summary>A box of an old form: ticked as it stands, or else as it was made.</summary>
    private void FormBox()
    {
        bool? made = null;
        bool? ticked = null;
        foreach (var name in reader.Inside())
        {
            made = name == "default" ? reader.IsOn : made;
            ticked = name == "checked" ? reader.IsOn : ticked;
        }

        words.Append(ticked ?? made ?? false ? SymbolFonts.TickedBox : SymbolFonts.Box).Append(' ');
    }
}
