using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>Puts the page together of what is stored. Pure.</summary>
public sealed class ReviewPageWriter(Editions editions, MinutesDocument document, MinutesReview review, Organisation organisation, DateOnly today)
{
    private readonly StoredMinutes minutes = editions.Newest;
    private readonly Forum forum = organisation.Forums[editions.Newest.ForumId];

    public EarlierRejections Rejections { get; init; } = EarlierRejections.None;

    public ImmutableArray<ReviewMatch> Matches { get; init; } = [];

    public ReviewPage Write()
    {
        var number = 0;
        var live = review.ProposalIds.Where(id => !review.Gone.Contains(id))
            .OrderBy(id => minutes.Proposals.FirstOrDefault(p => p.Id == id)?.Evidence.Span.Start ?? int.MaxValue)
            .Select(id => Proposal(id, ++number)).OfType<ReviewProposal>().ToImmutableArray();
        var gone = review.Gone.Select(id => Proposal(id, ++number)).OfType<ReviewProposal>().ToImmutableArray();
        var points = document.AgendaPoints
            .Select(point => new ReviewPoint(
                point.Number, point.Title, point.CaseNumber, point.IsClosed,
                [.. point.Sections.Select(s => new ReviewSection(s.Heading, s.Kind, s.Body.In(minutes.Text), s.Body.Start))],
                [.. point.Absent.Select(a => a.Name)],
                [.. live.Where(p => p.AgendaPoint == point.Number)])
            {
                Matches = [.. Matches.Where(m => m.Candidate.AgendaPoint == point.Number)],
                LeftOut = [.. minutes.LeftOut.Where(s => s.AgendaPoint == point.Number)],
            })
            .ToImmutableArray();

        // What stands at no point of the agenda is shown at the end, not lost.
        var elsewhere = live.Except(points.SelectMany(p => p.Proposals)).ToImmutableArray();
        return new ReviewPage(
            review.Id, forum.Id, forum.Name, minutes.MeetingDate, minutes.FileName,
            elsewhere.IsEmpty ? points : points.Add(new ReviewPoint(null, null, null, false, [], [], elsewhere)),
            document.Diagnostics, gone, editions.All.Length);
    }

    private ReviewProposal? Proposal(string id, int number)
    {
        var found = editions.Find(id);
        var reading = found is null ? null : ProposalReading.Of(found.Value.Proposal, organisation, forum, minutes.MeetingDate);
        var answer = review.Answers.GetValueOrDefault(id);
        if (reading is null && answer?.Form is null)
        {
            return null;
        }

        var proposal = ReviewProposal.For(id, number, reading, answer, organisation, today);
        return proposal with
        {
            AgendaPoint = reading is null ? PointNow(answer!) : proposal.AgendaPoint,
            IsGone = review.Gone.Contains(id),
            ComesBack = ComeBackReading.Of(reading?.Mined, proposal.Form, organisation, forum, minutes.MeetingDate),
            Correction = CorrectionOf(id),
            Remarks = found is { Proposal.Remarks: { IsDefault: false } remarks }
                ? [.. remarks.Select(r => new ReviewRemark(r.Code, r.Message, r.Span.In(found.Value.Edition.Text)))]
                : [],
            RejectedBefore = answer is null && reading is not null ? Rejections.Of(reading.Mined.Evidence.Text) : null,
        };
    }

    /// <summary>The number that the point of one added by hand has in the newest edition.</summary>
    private int? PointNow(ProposalAnswer added)
    {
        var then = editions.All.FirstOrDefault(e => e.Id == added.AddedIn);
        return then is null || then.Id == minutes.Id
            ? added.AddedAtPoint
            : minutes.Points.FirstOrDefault(p => FoldedWords.Of(p.Title) == FoldedWords.Of(then.PointTitle(added.AddedAtPoint)))?.Number;
    }

    private ReviewCorrection? CorrectionOf(string id)
    {
        if (!review.Corrections.TryGetValue(id, out var correction))
        {
            return null;
        }

        var before = correction.EarlierId is { } earlier ? editions.Before(earlier) : null;
        return new ReviewCorrection(
            correction.Changed, before?.Evidence.Text, [.. before?.Responsible.Select(a => a.Text) ?? []], before?.Deadline?.Text);
    }
}
