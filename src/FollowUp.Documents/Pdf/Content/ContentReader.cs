using FollowUp.Documents.Work;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Is told by the library what a page draws; keeps letters and lines, passes over the rest, and counts all of it.</summary>
internal sealed class ContentReader(
    (double Width, double Height) size, WorkBudget work, int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser,
    ILookupFilterProvider filters, CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initial, ParsingOptions options)
    : BaseStreamProcessor<PageContent>(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, initial, options)
{
    private const int CostOfOperation = 8;
    private const int CostOfForm = 8_000;
    private const int DeepestSave = 1_000;

    private readonly GlyphCollector glyphs = new(size.Width, size.Height, work);
    private readonly RuleCollector rules = new();
    private readonly MarkedContent marks = new();
    private double largestPicture;

    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        var (letters, lines) = glyphs.Take(rules.Rules);
        return new PageContent(letters, lines.Count >= RuleCollector.Most ? [] : lines, size.Width, largestPicture > size.Width * size.Height / 2);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        if (marks.IsHidden)
        {
            return;
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        glyphs.Add(marks.TextOf(unicode), start, end, pointSize, font.Details);
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        work.Spend(CostOfForm);
        base.ApplyXObject(xObjectName);
    }

    public override void PushState()
    {
        if (StackSize > DeepestSave)
        {
            throw new TooMuchWorkException();
        }

        base.PushState();
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath()
    {
        rules.Close();
        return null;
    }

    public override void ClosePath() => rules.Close();

    public override void MoveTo(double x, double y) => rules.MoveTo(Place(x, y));

    public override void LineTo(double x, double y) => rules.LineTo(Place(x, y));

    public override void Rectangle(double x, double y, double width, double height) => rules.Box(Place(x, y), Place(x + width, y + height));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void StrokePath(bool close) => Paint(close, isStroked: true, isFilled: false);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(close, isStroked: false, isFilled: true);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(close, isStroked: true, isFilled: true);

    public override void EndPath() => Paint(close: false, isStroked: false, isFilled: false);

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        marks.Begin(name, properties ?? (propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName)));

    public override void EndMarkedContent() => marks.End();

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        work.Spend((long)operations.Count * CostOfOperation);
        base.ProcessOperations(operations);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var place = xObjectContentRecord.AppliedTransformation;
        largestPicture = Math.Max(largestPicture, Math.Abs((place.A * place.D) - (place.B * place.C)));
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private void Paint(bool close, bool isStroked, bool isFilled)
    {
        if (close)
        {
            rules.Close();
        }

        rules.Paint(isStroked, isFilled);
    }

    private (double X, double Y) Place(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        return (point.X, point.Y);
    }
}
