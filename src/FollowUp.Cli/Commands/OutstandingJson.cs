using FollowUp.Features.Agendas;

namespace FollowUp.Cli.Commands;

/// <summary>The outstanding items for programs; a contract. Of a closed point it gives the number and the day alone.</summary>
internal static class OutstandingJson
{
    public static string Of(DraftPage draft) => CommandJson.Of(new
    {
        draft.Forum,
        Meeting = draft.Date,
        AsOf = draft.Today,
        draft.GatheredAt,
        Items = draft.Listed.Select(line => line.Item.IsClosedPoint ? Closed(line) : Open(line)),
        NotThisTime = draft.NotThisTime.Sum(department => department.Count),
    });

    private static object Open(DraftLine line)
    {
        var item = line.Item;
        return new
        {
            item.Id,
            item.Reference,
            line.Heading,
            ClosedPoint = false,
            item.Title,
            item.Status,
            Responsible = item.Responsible.Select(one => new { one.Person, one.Position, one.Department }),
            Deadline = item.Deadline?.Day,
            DeadlineWords = item.Deadline?.Words,
            FirstDeadline = item.FirstDeadline?.Day,
            item.TimesMoved,
            item.WorkingDaysLate,
            LastStatus = item.LastNote is { } note ? new { note.Text, By = item.LastNoteBy, note.At } : null,
            line.Line,
            Source = item.Source is { } source
                ? new { Meeting = source.MeetingDate, source.AgendaPoint, Title = source.AgendaPointTitle, source.CaseNumber, source.Evidence }
                : null,
        };
    }

    private static object Closed(DraftLine line) => new
    {
        line.Item.Id,
        line.Item.Reference,
        line.Heading,
        ClosedPoint = true,
        line.Item.Status,
        Deadline = line.Item.Deadline?.Day,
        line.Item.WorkingDaysLate,
        line.Line,
    };
}
