using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Fonts;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>
/// Runs the content streams of a page as far as text and drawn lines go (PDF 1.7, 7.8.2 and annex A). Operators of colours, pictures and
/// shadings are passed over.
/// </summary>
internal sealed class ContentReader(PdfFile file, PdfFonts fonts, FormCache forms, WorkBudget work, GlyphCollector glyphs)
{
    private const int DeepestForm = 10;
    private const int DeepestSave = 500;
    private const int CostOfOperator = 4;

    private readonly Operands operands = new();
    private readonly Stack<GraphicsState> saved = [];
    private readonly HashSet<PdfStream> open = new(ReferenceEqualityComparer.Instance);
    private readonly MarkedContent marks = new(file);
    private readonly RuleCollector rules = new();
    private GraphicsState state = new(Matrix.Identity);
    private Matrix line = Matrix.Identity;
    private Matrix text = Matrix.Identity;

    public List<PdfRule> Rules => rules.Rules;

    /// <summary>The largest picture, in square points.</summary>
    public double LargestPicture { get; private set; }

    public void Run(byte[] content, PdfDictionary? resources, in Matrix place)
    {
        state = new GraphicsState(place);
        Run(content, resources);
    }

    private void Run(byte[] content, PdfDictionary? resources)
    {
        var parser = new PdfParser(new PdfLexer(content, 0, content.Length, work), hasReferences: false);
        for (var token = parser.Lexer.Next(); token != PdfToken.End; token = parser.Lexer.Next())
        {
            if (token != PdfToken.Keyword)
            {
                operands.Take(token, parser);
                continue;
            }

            work.Spend(CostOfOperator);
            var word = parser.Lexer.Keyword;
            var key = word.Length switch
            {
                1 => word[0],
                2 => word[0] | (word[1] << 8),
                3 => word[0] | (word[1] << 8) | (word[2] << 16),
                _ => 0,
            };
            if (!Text(key, resources) && !Drawing(key))
            {
                Other(key, resources, parser.Lexer);
            }

            operands.Clear();
        }
    }

    private bool Text(int key, PdfDictionary? resources)
    {
        switch (key)
        {
            case 'B' | ('T' << 8):
                line = text = Matrix.Identity;
                return true;
            case 'T' | ('f' << 8):
                state.Size = operands.FromEnd(1);
                state.Font = operands.Name is { } font ? fonts.Get(Resource(resources, "Font", font)) : null;
                return true;
            case 'T' | ('c' << 8):
                state.LetterSpace = operands.FromEnd(1);
                return true;
            case 'T' | ('w' << 8):
                state.WordSpace = operands.FromEnd(1);
                return true;
            case 'T' | ('z' << 8):
                state.Stretch = operands.FromEnd(1) / 100;
                return true;
            case 'T' | ('L' << 8):
                state.Leading = operands.FromEnd(1);
                return true;
            case 'T' | ('s' << 8):
                state.Rise = operands.FromEnd(1);
                return true;
            case 'T' | ('d' << 8):
                NextLine(operands.FromEnd(2), operands.FromEnd(1));
                return true;
            case 'T' | ('D' << 8):
                state.Leading = -operands.FromEnd(1);
                NextLine(operands.FromEnd(2), operands.FromEnd(1));
                return true;
            case 'T' | ('m' << 8):
                line = text = OfOperands();
                return true;
            case 'T' | ('*' << 8):
                NextLine(0, -state.Leading);
                return true;
            case 'T' | ('j' << 8):
                Show(operands.Text);
                return true;
            case 'T' | ('J' << 8):
                Show(operands.Array);
                return true;
            case '\'':
                NextLine(0, -state.Leading);
                Show(operands.Text);
                return true;
            case '"':
                (state.WordSpace, state.LetterSpace) = (operands.FromEnd(2), operands.FromEnd(1));
                NextLine(0, -state.Leading);
                Show(operands.Text);
                return true;
            default:
                return false;
        }
    }

    private bool Drawing(int key)
    {
        switch (key)
        {
            case 'm':
                rules.MoveTo(state.Place.Apply(operands.FromEnd(2), operands.FromEnd(1)));
                return true;
            case 'l':
                rules.LineTo(state.Place.Apply(operands.FromEnd(2), operands.FromEnd(1)));
                return true;
            case 'h':
                rules.Close();
                return true;
            case 'r' | ('e' << 8):
                var (x, y) = (operands.FromEnd(4), operands.FromEnd(3));
                rules.Box(state.Place.Apply(x, y), state.Place.Apply(x + operands.FromEnd(2), y + operands.FromEnd(1)));
                return true;
            case 'S' or 's':
                rules.Paint(isStroked: true, isFilled: false);
                return true;
            case 'f' or 'F' or 'f' | ('*' << 8):
                rules.Paint(isStroked: false, isFilled: true);
                return true;
            case 'B' or 'b' or 'B' | ('*' << 8) or 'b' | ('*' << 8):
                rules.Paint(isStroked: true, isFilled: true);
                return true;
            case 'n':
                rules.Paint(isStroked: false, isFilled: false);
                return true;
            default:
                return false;
        }
    }

    private void Other(int key, PdfDictionary? resources, PdfLexer lexer)
    {
        switch (key)
        {
            case 'q' when saved.Count < DeepestSave:
                saved.Push(state);
                break;
            case 'Q' when saved.Count > 0:
                state = saved.Pop();
                break;
            case 'c' | ('m' << 8):
                state.Place = OfOperands().Then(state.Place);
                break;
            case 'D' | ('o' << 8) when operands.Name is { } name:
                Draw(Resource(resources, "XObject", name), resources);
                break;
            case 'B' | ('M' << 8) | ('C' << 16):
                marks.Begin(operands.Name, null);
                break;
            case 'B' | ('D' << 8) | ('C' << 16):
                var properties = operands.Dictionary is { } inline ? inline : operands.Name is { } named ? Resource(resources, "Properties", named) : null;
                marks.Begin(operands.FirstName ?? operands.Name, properties);
                break;
            case 'E' | ('M' << 8) | ('C' << 16):
                marks.End();
                break;
            case 'B' | ('I' << 8):
                InlinePicture.Skip(lexer, work);
                break;
        }
    }

    private object? Resource(PdfDictionary? resources, string kind, string name) =>
        resources is not null && file.Dictionary(resources[kind]) is { } all ? all[name] : null;

    private Matrix OfOperands() => new(
        operands.FromEnd(6), operands.FromEnd(5), operands.FromEnd(4), operands.FromEnd(3), operands.FromEnd(2), operands.FromEnd(1));

    private void NextLine(double x, double y) => line = text = line.Moved(x, y);

    private void Draw(object? resource, PdfDictionary? resources)
    {
        if (file.Value(resource) is not PdfStream stream || marks.IsOff(stream.Dictionary["OC"]))
        {
            return;
        }

        if (file.Name(stream.Dictionary["Subtype"]) == "Image")
        {
            var place = state.Place;
            LargestPicture = Math.Max(LargestPicture, Math.Abs((place.A * place.D) - (place.B * place.C)));
        }
        else if (file.Name(stream.Dictionary["Subtype"]) == "Form" && open.Count < DeepestForm && open.Add(stream))
        {
            DrawForm(stream, resources);
            open.Remove(stream);
        }
    }

    private void DrawForm(PdfStream stream, PdfDictionary? resources)
    {
        if (forms.Content(stream) is not { } content)
        {
            return;
        }

        var (outer, outerLine, outerText, depth) = (state, line, text, saved.Count);
        if (file.Numbers(stream.Dictionary["Matrix"]) is { Length: 6 } m)
        {
            state.Place = new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]).Then(state.Place);
        }

        operands.Clear();
        Run(content, file.Dictionary(stream.Dictionary["Resources"]) ?? resources);
        while (saved.Count > depth)
        {
            saved.Pop();
        }

        (state, line, text) = (outer, outerLine, outerText);
    }

    private void Show(List<object?>? parts)
    {
        foreach (var part in parts ?? [])
        {
            if (part is double back)
            {
                text = text.Moved(-back / 1000 * state.Size * state.Stretch, 0);
            }
            else
            {
                Show(part as byte[]);
            }
        }
    }

    private void Show(byte[]? shown)
    {
        if (shown is null || state.Font is not { } font)
        {
            return;
        }

        var place = text.Then(state.Place);
        var moved = 0.0;
        for (var at = 0; at < shown.Length;)
        {
            var code = font.Read(shown, ref at);
            var width = code.Width * state.Size * state.Stretch;
            if (!marks.IsHidden)
            {
                glyphs.Add(marks.TextOf(code.Text), place, moved, width, state);
            }

            moved += width + ((state.LetterSpace + (code.IsWordSpace ? state.WordSpace : 0)) * state.Stretch);
        }

        text = text.Moved(moved, 0);
    }
}
