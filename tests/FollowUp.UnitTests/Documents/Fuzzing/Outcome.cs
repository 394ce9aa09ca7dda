using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.UnitTests.Documents.Fuzzing;

/// <summary>What comes of a document from its bytes to its proposals, and what must hold of it whatever the bytes are.</summary>
internal static class Outcome
{
    /// <summary>"Read", or the name of the problem for which it was refused.</summary>
    public static string Of(string fileName, byte[] content)
    {
        switch (DocumentReader.Read(fileName, content))
        {
            case DocumentReading.Refused refused:
                Enum.IsDefined(refused.Problem).ShouldBeTrue();
                return refused.Problem.ToString();
            case DocumentReading.Read { Document.Text: var text }:
                text.ShouldNotBeNullOrWhiteSpace();
                text.ShouldNotContain('\r');
                Mine(text);
                return "Read";
            default:
                throw new InvalidOperationException("Neither read nor refused.");
        }
    }

    /// <summary>All places lie inside the text, and hold the words that they are said to hold.</summary>
    public static void Mine(string text)
    {
        var minutes = MinutesParser.Parse(text);
        foreach (var span in Places(minutes))
        {
            ShouldLieInside(span, text);
        }

        var (mined, explained) = CommitmentMiner.Explain(minutes, MiningContext.Empty);
        foreach (var sentence in explained)
        {
            ShouldLieInside(sentence.Span, text);
        }

        foreach (var commitment in mined)
        {
            ShouldLieInside(commitment.Evidence.Span, text);
            commitment.Evidence.Span.In(text).ShouldBe(commitment.Evidence.Text);
            commitment.Evidence.Text.ShouldNotBeEmpty();
            commitment.Title.ShouldNotBeEmpty();
        }

        mined.Select(m => m.Id).ShouldBeUnique();
        NextMeetingInText.All(text, minutes.Meeting.Date ?? new DateOnly(2026, 9, 10)).ShouldAllBe(time => time.Start >= 0 && time.End <= text.Length);
    }

    private static IEnumerable<SourceSpan> Places(MinutesDocument minutes) =>
    [
        .. minutes.AgendaPoints.SelectMany(p => p.Sections.SelectMany(s => new[] { s.HeadingSpan, s.Body })
            .Concat(p.Recommendations.Select(r => r.Span)).Concat(p.Attachments.Select(a => a.Span)).Concat(p.Absent.Select(a => a.Span)).Append(p.Span)),
        .. minutes.Meeting.Present.Concat(minutes.Meeting.Absent).Select(a => a.Span),
        .. minutes.Diagnostics.Select(d => d.Span),
        .. minutes.TableSpans,
        .. minutes.ActionRows.SelectMany(r => new[] { r.Span, r.What, r.Who ?? r.Span, r.When ?? r.Span, r.Status ?? r.Span }),
    ];

    private static void ShouldLieInside(SourceSpan span, string text)
    {
        span.Start.ShouldBeInRange(0, span.End);
        span.End.ShouldBeLessThanOrEqualTo(text.Length);
    }
}
