using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Quality;

/// <summary>The figures, all together and cut four ways.</summary>
/// <param name="Kinds">Only kinds that occur.</param>
/// <param name="Bands">The sure, the likely and the unsure, in this order; without what was added by hand.</param>
/// <param name="EditedFields">How often each field was changed, the most often first.</param>
public sealed record QualityPage(
    QualityFigures All,
    ImmutableArray<QualityForum> Forums,
    ImmutableArray<(ActionItemKind Kind, QualityFigures Figures)> Kinds,
    ImmutableArray<(int Certainty, QualityFigures Figures)> Bands,
    ImmutableArray<EditedField> EditedFields)
{
    public int Meetings => Forums.Sum(f => f.Meetings.Length);

    public static QualityPage Of(ImmutableArray<ReviewOutcome> reviews, Organisation organisation, Func<Guid, bool> mayOpen)
    {
        ImmutableArray<ProposalOutcome> all = [.. reviews.SelectMany(r => r.Proposals)];
        return new QualityPage(
            QualityFigures.Of(all),
            [
                .. reviews.GroupBy(r => r.ForumId)
                    .Select(forum => new QualityForum(
                        forum.Key,
                        organisation.Forums.GetValueOrDefault(forum.Key)?.Name ?? string.Empty,
                        QualityFigures.Of([.. forum.SelectMany(r => r.Proposals)]),
                        [
                            .. forum.OrderByDescending(r => r.MeetingDate).Select(r => new QualityMeeting(
                                r.MeetingDate, QualityFigures.Of(r.Proposals), mayOpen(forum.Key) ? r.MinutesId : null)),
                        ]))
                    .OrderBy(forum => forum.Name, DanishOrder.Names),
            ],
            [.. all.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(g => (g.Key, QualityFigures.Of([.. g])))],
            [.. all.Where(p => p.Certainty is not null).GroupBy(p => p.Certainty!.Value).OrderByDescending(g => g.Key).Select(g => (g.Key, QualityFigures.Of([.. g])))],
            [
                .. all.SelectMany(p => p.Edited).GroupBy(field => field, StringComparer.Ordinal)
                    .Select(g => new EditedField(g.Key, g.Count())).OrderByDescending(f => f.Count).ThenBy(f => f.Field, StringComparer.Ordinal),
            ]);
    }
}

/// <param name="Meetings">Newest first.</param>
public sealed record QualityForum(Guid ForumId, string Name, QualityFigures Figures, ImmutableArray<QualityMeeting> Meetings);

/// <param name="MinutesId">The review behind the figures; null when it is not for the caller.</param>
public sealed record QualityMeeting(DateOnly Date, QualityFigures Figures, Guid? MinutesId);

/// <param name="Field">"title", "kind", "responsible", "deadline".</param>
public sealed record EditedField(string Field, int Count);
