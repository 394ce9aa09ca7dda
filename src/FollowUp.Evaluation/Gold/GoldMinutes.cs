using System.Collections.Immutable;
using FollowUp.Evaluation.Matching;

namespace FollowUp.Evaluation.Gold;

/// <summary>What people say that a document holds: the answer that mining is scored against.</summary>
public sealed record GoldMinutes(GoldMeta Meta, ImmutableArray<GoldPoint> Points, ImmutableArray<GoldTask> Tasks);

/// <summary>What sort of minutes it is, for the tables; null where the gold does not say.</summary>
/// <param name="ForumType">For instance "udvalg", "direktion", "MED".</param>
/// <param name="Format">txt, md, html, docx or pdf.</param>
/// <param name="Template">Short name of the house form.</param>
public sealed record GoldMeta(string? ForumType, string? Format, string? Template);

/// <summary>An agenda point of the gold.</summary>
/// <param name="IsNumbered">False where the gold lists titles alone: then any mined point with this title is right.</param>
/// <param name="Number">Null where there is none, or none that is a number.</param>
public sealed record GoldPoint(bool IsNumbered, int? Number, string Title, string? CaseNumber, ImmutableArray<string> Attachments);

/// <summary>A task of the gold.</summary>
/// <param name="IsRequired">False: 'possible', finding it is neither rewarded nor punished.</param>
/// <param name="Kind">One of <see cref="TaskKinds"/>.</param>
/// <param name="Quote">The evidence as the gold writes it, for people.</param>
/// <param name="Places">The evidence and the other places that count as a hit.</param>
/// <param name="AnyOfResponsible">The responsible are accepted forms of one actor, not several actors.</param>
/// <param name="SameAs">Ids of tasks that are the same promise; finding one is finding all.</param>
public sealed record GoldTask(
    string? Id,
    bool IsRequired,
    string Kind,
    string Quote,
    ImmutableArray<GoldQuote> Places,
    ImmutableArray<NamedActor> Responsible,
    bool AnyOfResponsible,
    StatedDeadline? Deadline,
    ImmutableArray<string> SameAs);

/// <summary>Words of the document.</summary>
/// <param name="Start">About where they stand, in Unicode code points; decides only between several places with these words.</param>
public sealed record GoldQuote(string Text, int Start);
