using FollowUp.Documents.Work;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>The library's own filters, each counted: whatever it unpacks, and as often as it does, goes through here.</summary>
internal sealed class CountedFilters(PageAllowance allowance) : IFilterProvider
{
    public WorkBudget Work => allowance.Work;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        var filters = DefaultFilterProvider.Instance.GetFilters(dictionary);
        allowance.Open(filters.Count == 0 && dictionary.TryGet(NameToken.Length, out NumericToken length) ? length.Int : 0);
        return Counted(filters);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
    {
        allowance.Open(0);
        return Counted(DefaultFilterProvider.Instance.GetNamedFilters(names));
    }

    public IReadOnlyList<IFilter> GetAllFilters() => Counted(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new CountedFilter(filter, allowance))];
}
