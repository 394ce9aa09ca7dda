using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Keeps small forms unpacked: a letterhead is drawn on every page.</summary>
internal sealed class FormCache(PdfFile file)
{
    private const int Largest = 100_000;
    private const int MostBytes = 4_000_000;

    private readonly Dictionary<PdfStream, byte[]?> kept = new(ReferenceEqualityComparer.Instance);
    private int bytes;

    public byte[]? Content(PdfStream form)
    {
        if (kept.TryGetValue(form, out var content))
        {
            return content;
        }

        content = file.Content(form);
        var size = content?.Length ?? 0;
        if (size <= Largest && bytes + size <= MostBytes)
        {
            kept[form] = content;
            bytes += size;
        }

        return content;
    }
}
