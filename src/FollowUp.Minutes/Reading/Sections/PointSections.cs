using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>Says of the sections of a point which of them is the decision, where the headings alone do not.</summary>
internal static class PointSections
{
    /// <param name="houseDecides">The house has a heading for its decisions, so text without a heading is none.</param>
    public static ImmutableArray<Section> Of(string text, CutLines cut, bool houseDecides)
    {
        var sections = WithMixed(WithPasted(cut.Sections));
        var isDecided = houseDecides || HasOutcome(sections);
        sections = [.. sections.Select(s => s is { Heading.Length: 0, Kind: SectionKind.Unknown } ? s with { Kind = isDecided ? SectionKind.Occasion : SectionKind.Decision } : s)];
        if (sections.IsEmpty)
        {
            return cut.Lead.Length == 0 ? [] : [Unheaded(cut.Lead, SectionKind.Decision)];
        }

        // The list of tasks at the end of the document is no section of its last point.
        if (sections is [{ Kind: SectionKind.Actions } actions] && cut.Lead.Length > 0 && actions.Heading.Length > 0 && actions.Heading.Split('(')[0].Where(char.IsLetter).All(char.IsUpper))
        {
            return [Unheaded(cut.Lead, SectionKind.Decision), actions];
        }

        var hasOutcome = HasOutcome(sections);
        sections = hasOutcome ? sections : WithTail(text, sections);
        return cut.Lead.Length == 0
            ? sections
            : sections.Insert(0, Unheaded(cut.Lead, houseDecides || hasOutcome || HasOutcome(sections) ? SectionKind.Occasion : SectionKind.Decision));
    }

    private static bool HasOutcome(ImmutableArray<Section> sections)
    {
        foreach (var section in sections)
        {
            if (section.HoldsOutcome)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sections of the repeated agenda come first; it has no decision, whatever its texts look like.</summary>
    public static ImmutableArray<Section> WithAgenda(ImmutableArray<Section> own, CutLines? agenda)
    {
        if (agenda is null)
        {
            return own;
        }

        var before = agenda.Sections.Select(s => s.Section).Where(s => !s.HoldsOutcome).ToList();
        if (agenda.Lead.Length > 0)
        {
            before.Insert(0, Unheaded(agenda.Lead, SectionKind.Occasion));
        }

        return [.. before, .. own];
    }

    private static Section Unheaded(SourceSpan body, SectionKind kind) => new("", kind, new SourceSpan(body.Start, body.Start), body);

    /// <summary>A plain "Beslutning" inside a pasted decision is not the forum's own, if that follows further down.</summary>
    private static ImmutableArray<CutSection> WithPasted(ImmutableArray<CutSection> sections)
    {
        var last = -1;
        for (var i = sections.Length - 1; i >= 0 && last < 0; i--)
        {
            last = sections[i].Section.Kind == SectionKind.Decision ? i : -1;
        }

        var isPasted = false;
        for (var i = 0; i < last; i++)
        {
            var (section, heading) = sections[i];
            isPasted = section.Kind == SectionKind.History || (isPasted && section.Kind is SectionKind.Decision or SectionKind.Recommendation && !heading.HasDay);
            if (isPasted && section.Kind == SectionKind.Decision)
            {
                sections = sections.SetItem(i, sections[i] with { Section = section with { Kind = SectionKind.History } });
            }
        }

        return sections;
    }

    /// <summary>"Referat" beside "Beslutning" tells what was said.</summary>
    private static ImmutableArray<Section> WithMixed(ImmutableArray<CutSection> sections)
    {
        var (hasDecision, hasMixed) = (false, false);
        foreach (var (section, heading) in sections)
        {
            hasMixed |= heading.IsMixed;
            hasDecision |= section.Kind == SectionKind.Decision && !heading.IsMixed;
        }

        var all = ImmutableArray.CreateBuilder<Section>(sections.Length);
        foreach (var (section, heading) in sections)
        {
            all.Add(hasMixed && hasDecision && heading.IsMixed ? section with { Kind = SectionKind.Discussion } : section);
        }

        return all.MoveToImmutable();
    }

    /// <summary>A last paragraph such as "Godkendt." at the end of an Indstilling is the decision of a house that has no heading for it.</summary>
    private static ImmutableArray<Section> WithTail(string text, ImmutableArray<Section> sections)
    {
        var last = sections.Length - 1;
        while (last >= 0 && sections[last].Kind == SectionKind.Attachments)
        {
            last--;
        }

        if (last < 0 || sections[last].Kind is not (SectionKind.Recommendation or SectionKind.CasePresentation or SectionKind.Aspect))
        {
            return sections;
        }

        var body = sections[last].Body;
        var start = DecisionStart(text, body, needsBlank: sections[last].Kind != SectionKind.Recommendation);
        if (start <= body.Start)
        {
            return sections;
        }

        return sections.SetItem(last, sections[last] with { Body = body with { End = start } })
            .Insert(last + 1, Unheaded(body with { Start = start }, SectionKind.Decision));
    }

    /// <summary>The first paragraph that opens as a decision does, behind other text.</summary>
    private static int DecisionStart(string text, SourceSpan body, bool needsBlank)
    {
        var isBehindBlank = false;
        for (var at = body.Start; at < body.End;)
        {
            var line = text.AsSpan(at, body.End - at).IndexOf('\n');
            var end = line < 0 ? body.End : at + line;
            var words = text.AsSpan(at, end - at).TrimStart(" \t*_");
            if (at > body.Start && (isBehindBlank || !needsBlank) && OutcomeWords.OpenWith(words) && !text.AsSpan(body.Start, at - body.Start).IsWhiteSpace())
            {
                return at;
            }

            isBehindBlank = words.IsEmpty;
            at = end + 1;
        }

        return -1;
    }
}
