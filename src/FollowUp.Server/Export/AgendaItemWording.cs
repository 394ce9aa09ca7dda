using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Agendas;
using FollowUp.Features.Time;
using FollowUp.Server.Web;

namespace FollowUp.Server.Export;

/// <summary>One outstanding item as the agenda shows it.</summary>
public sealed class AgendaItemWording(LetterText text)
{
    public AgendaItem Of(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var item = line.Item;
        var said = OneLine.Of(line.Line) is { Length: > 0 } words ? Fact(text["export.said"], words) : null;

        // An agenda goes further than its forum. Of a closed point it names the number and the day alone, and what the secretary
        // chose to write; who may know more finds it under the number.
        if (item.IsClosedPoint || OneLine.Of(item.Title) is not { Length: > 0 } title)
        {
            return new AgendaItem(
                text["export.item", item.Reference, text["export.closed-title"]],
                [.. new[] { Fact(text["export.deadline"], Deadline(item, withWords: false)), said }.OfType<AgendaFact>()]);
        }

        var evidence = OneLine.Of(item.Source?.Evidence);
        AgendaFact?[] facts =
        [
            Fact(text["export.responsible"], Responsible(item.Responsible)),
            Fact(text["export.deadline"], Deadline(item, withWords: true)),
            item.Source is { } source ? Fact(text["export.origin"], Origin(item, source)) : null,
            Fact(text["export.status"], Status(item)),
            said,
            evidence.Length > 0 ? Fact(text["export.evidence"], text["export.quoted", evidence]) : null,
        ];
        return new AgendaItem(text["export.item", item.Reference, title], [.. facts.OfType<AgendaFact>()]);
    }

    private static AgendaFact Fact(string label, string value) => new(label, value);

    private string Responsible(ImmutableArray<ResponsibleName> responsible) => responsible.IsEmpty
        ? text["export.nobody"]
        : string.Join(", ", responsible.Select(one => OneLine.Of(one switch
        {
            { Person: { } person, Position: { } position } => text["export.person", person, position],
            { Person: { } person } => person,
            { Position: { } position } => text["export.vacant", position],
            _ => one.Words ?? text["export.nobody"],
        })));

    private string Deadline(ActionItemLine item, bool withWords)
    {
        if (item.Deadline is not { } deadline)
        {
            return text["export.no-deadline"];
        }

        var words = withWords ? OneLine.Of(deadline.Words) : string.Empty;
        string?[] parts =
        [
            words.Length > 0
                ? text["export.deadline-words", DanishText.LongDay(deadline.Day), words]
                : DanishText.LongDay(deadline.Day),
            item.WorkingDaysLate > 0 ? text.Count("export.late", item.WorkingDaysLate) : null,
            item.TimesMoved > 0 ? text.Count("export.moved", item.TimesMoved) : null,
            item.FirstDeadline is { } first && first.Day != deadline.Day ? text["export.first-deadline", DanishText.PlainDay(first.Day)] : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string Origin(ActionItemLine item, Source source)
    {
        var meeting = text["export.origin-meeting", OneLine.Of(item.ForumName), DanishText.PlainDay(source.MeetingDate)];
        var point = source.AgendaPoint is { } number
            ? OneLine.Of(source.AgendaPointTitle) is { Length: > 0 } title
                ? text["export.origin-point-title", meeting, number, title]
                : text["export.origin-point", meeting, number]
            : meeting;
        return OneLine.Of(source.CaseNumber) is { Length: > 0 } caseNumber ? text["export.origin-case", point, caseNumber] : point;
    }

    private string Status(ActionItemLine item)
    {
        var state = item switch
        {
            { Status: ActionItemStatus.Closed, ClosedOn: { } closed } => text["export.closed", DanishText.PlainDay(closed)],
            { Status: ActionItemStatus.ReportedDone, ReportedDoneAt: { } reported } => text["export.reported", DanishText.PlainDay(DanishClock.DayOf(reported))],
            _ => null,
        };
        var note = item.LastNote is { } last && OneLine.Of(last.Text) is { Length: > 0 } words ? Note(item, last, words) : null;
        return (state, note) switch
        {
            (null, null) => text["export.no-status"],
            (null, _) => note,
            (_, null) => state,
            _ => text["export.state-and-note", state, note],
        };
    }

    private string Note(ActionItemLine item, Features.ActionItems.ReadModels.LastNote note, string words)
    {
        var day = DanishText.PlainDay(DanishClock.DayOf(note.At));
        return OneLine.Of(item.LastNoteBy) is { Length: > 0 } writer
            ? text["export.note-by", words, writer, day]
            : text["export.note", words, day];
    }
}
