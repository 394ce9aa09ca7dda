using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>The pages in their order (PDF 1.7, 7.7.3). Walked with a stack of its own, each node once.</summary>
internal static class PdfPageTree
{
    private static readonly double[] A4 = [0, 0, 595, 842];

    public static List<PdfPage> Pages(PdfFile file, int most, WorkBudget work)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var todo = new Stack<(object? Node, PdfPage Inherited)>();
        todo.Push((file.Catalog?["Pages"], new PdfPage(new PdfDictionary(), null, A4, 0)));
        while (todo.TryPop(out var next))
        {
            work.Spend(50);
            if (file.Dictionary(next.Node) is not { } node || !seen.Add(node))
            {
                continue;
            }

            var page = new PdfPage(
                node, file.Dictionary(node["Resources"]) ?? next.Inherited.Resources, BoxOf(file, node) ?? next.Inherited.Box, RotationOf(file, node) ?? next.Inherited.Rotation);
            if (file.Array(node["Kids"]) is { } kids && file.Name(node["Type"]) != "Page")
            {
                work.Spend(kids.Count);
                for (var i = kids.Count - 1; i >= 0; i--)
                {
                    todo.Push((kids[i], page));
                }

                continue;
            }

            if (pages.Count == most)
            {
                throw new TooMuchWorkException();
            }

            pages.Add(page);
        }

        return pages;
    }

    private static double[]? BoxOf(PdfFile file, PdfDictionary node)
    {
        var box = file.Numbers(node["CropBox"]) ?? file.Numbers(node["MediaBox"]);
        return box is { Length: 4 } && box[0] != box[2] && box[1] != box[3]
            ? [Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3])]
            : null;
    }

    private static int? RotationOf(PdfFile file, PdfDictionary node) =>
        file.Number(node["Rotate"]) is { } degrees ? (((int)Math.Round(degrees / 90) % 4) + 4) % 4 : null;
}
