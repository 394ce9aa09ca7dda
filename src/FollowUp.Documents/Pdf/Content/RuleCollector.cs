namespace FollowUp.Documents.Pdf.Content;

/// <summary>
/// Follows paths and keeps those that are thin lines: strokes, and the narrow filled boxes that many programs draw borders with.
/// </summary>
internal sealed class RuleCollector
{
    /// <summary>A page with more is a drawing, and its lines say nothing about text.</summary>
    public const int Most = 5_000;

    private const double Thin = 3;
    private const double Short = 6;

    private readonly List<PdfRule> path = [];
    private readonly List<PdfRule> shapes = [];
    private (double X, double Y) at;
    private (double X, double Y) start;
    private (double Left, double Bottom, double Right, double Top) box;
    private bool isOpen;

    public List<PdfRule> Rules { get; } = [];

    public void MoveTo((double X, double Y) to)
    {
        CloseShape();
        (at, start, box, isOpen) = (to, to, (to.X, to.Y, to.X, to.Y), true);
    }

    public void LineTo((double X, double Y) to)
    {
        Segment(at, to);
        at = to;
        box = (Math.Min(box.Left, to.X), Math.Min(box.Bottom, to.Y), Math.Max(box.Right, to.X), Math.Max(box.Top, to.Y));
    }

    public void Close()
    {
        if (isOpen)
        {
            LineTo(start);
        }
    }

    public void Box((double X, double Y) corner, (double X, double Y) opposite)
    {
        MoveTo(corner);
        LineTo((opposite.X, corner.Y));
        LineTo(opposite);
        LineTo((corner.X, opposite.Y));
        LineTo(corner);
    }

    /// <summary>Ends the path.</summary>
    public void Paint(bool isStroked, bool isFilled)
    {
        CloseShape();
        if (Rules.Count < Most)
        {
            Rules.AddRange(isStroked ? path : []);
            Rules.AddRange(isFilled ? shapes : []);
        }

        path.Clear();
        shapes.Clear();
    }

    private void Segment((double X, double Y) from, (double X, double Y) to)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (path.Count < Most && Math.Min(width, height) < 1 && Math.Max(width, height) >= Short)
        {
            path.Add(Rule(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)));
        }
    }

    private void CloseShape()
    {
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (isOpen && shapes.Count < Most && Math.Min(width, height) < Thin && Math.Max(width, height) >= Short)
        {
            shapes.Add(Rule(box.Left, box.Bottom, box.Right, box.Top));
        }

        isOpen = false;
    }

    private static PdfRule Rule(double left, double bottom, double right, double top) => new((float)left, (float)bottom, (float)right, (float)top);
}
