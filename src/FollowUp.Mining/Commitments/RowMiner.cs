using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Explaining;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Mines the rows of a table of tasks: what is in one cell, who and when in others. A closed row is no task any more.</summary>
internal sealed class RowMiner(string text, ActorReader actors, TimeContext time, string? forum, MiningTrace? trace)
{
    private const double Whole = 0.85;
    private const double Half = 0.6;

    private readonly SectionMiner listed = new(text, actors, time, new SectionPlace(false, true, forum), trace);
    private readonly SectionMiner prose = new(text, actors, time, new SectionPlace(false, false, forum), trace);

    /// <param name="isPoint">The row is a point of the agenda: its cell holds the minutes and may hold no task.</param>
    public ImmutableArray<Found> Mine(ActionRow row, bool isPoint)
    {
        if (row.IsClosed || row.What.Length == 0)
        {
            return [];
        }

        // "Hvem og hvornår: Karen booker salen inden uge 6.": the column for who says what as well.
        if (row.Who is { } cell && listed.Mine(cell) is { IsEmpty: false } said && said.Any(f => !f.Draft.Actors.IsEmpty && f.Rules[0] != "labelled"))
        {
            return [.. (isPoint ? prose : listed).Mine(row.What), .. said.Select(f => f with { IsListed = true })];
        }

        var line = new OwnerLineReading(Who(row.Who), When(row.When) ?? (row.When is null && row.Who is { } both ? DeadlineReader.Read(both.In(text), time.Reference, time.Seasons, time.Meetings) : null), row.Who ?? row.When ?? row.What);
        var isOwned = !line.Actors.IsEmpty || line.Deadline is not null;
        var found = (isPoint ? prose : listed).Mine(row.What).ToList();
        if (found.Count == 0 && (isOwned || !isPoint))
        {
            var confidence = isOwned ? isPoint ? Half : Whole : Half;
            found.Add(new Found(new Draft(CommitmentKind.Action, TitleWriter.Plain(text, row.What), [], confidence), row.What, null, ["table-row"]));
        }

        if (isOwned)
        {
            OwnerLine.Attach(found, 0, null, line);
        }

        return [.. found.Select(f => f with { IsListed = !isPoint || isOwned })];
    }

    private ImmutableArray<MinedActor> Who(SourceSpan? cell)
    {
        if (cell is not { } span)
        {
            return [];
        }

        var words = Words.In(text, span);
        var named = ImmutableArray.CreateBuilder<MinedActor>();
        for (var i = 0; i < words.Length;)
        {
            var (some, next) = actors.List(words, i, words.Length);
            named.AddRange(some);
            i = Math.Max(next, i + 1);
        }

        // A column for who names somebody, in whatever form.
        return named.Count > 0 || words.Length == 0 || words.Length > 6 || !words[0].IsWord || !words[0].IsCapitalised
            ? named.ToImmutable()
            : [new MinedActor(span.In(text), ActorKind.Department, DepartmentName.Normal(span.In(text)))];
    }

    private MinedDeadline? When(SourceSpan? cell)
    {
        if (cell is not { } span)
        {
            return null;
        }

        var words = span.In(text);
        var read = DeadlineReader.Read(words, time.Reference, time.Seasons, time.Meetings) ?? DeadlineReader.Read("i " + words, time.Reference, time.Seasons, time.Meetings);
        return read is null || !words.Any(char.IsLetterOrDigit) ? null : read with { Text = words };
    }
}
