using FollowUp.Documents.Pdf.Guard;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Makes pages as reading wants them, in the place of the library's own: these keep every letter with its colours and shapes.</summary>
internal sealed class PageReader(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PageContent>(scanner, resources, filters, parser, options)
{
    protected override PageContent ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        // The library makes the factory itself, from its own parts; of ours it carries the filters.
        var work = ((CountedFilters)ParsingOptions.FilterProvider!).Work;
        var (width, height) = (cropBox.Bounds.Width, cropBox.Bounds.Height);
        var size = rotation.SwapsAxis ? (height, width) : (width, height);
        return new ContentReader(
            size, work, pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions)
            .Process(pageNumber, operations);
    }
}
