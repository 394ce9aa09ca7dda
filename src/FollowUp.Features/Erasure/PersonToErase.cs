using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using Marten;
using Npgsql;

namespace FollowUp.Features.Erasure;

/// <summary>The person, or why they cannot be erased.</summary>
internal static class PersonToErase
{
    public static async Task<Refusal?> ObjectionAsync(
        IQuerySession session, NpgsqlTransaction transaction, Organisation organisation, Caller caller, Guid personId, DateOnly today,
        CancellationToken cancellationToken)
    {
        if (!organisation.People.ContainsKey(personId))
        {
            return new Refusal(RefusalCodes.NotFound);
        }

        if (caller.PersonId == personId)
        {
            return new Refusal(RefusalCodes.NotYourself);
        }

        if (await session.LoadAsync<PersonErased>(personId, cancellationToken) is not null)
        {
            return new Refusal(RefusalCodes.AlreadyErased);
        }

        var open = await OpenTasksAsync(transaction, organisation, personId, today, cancellationToken);
        return open == 0 ? null : new Refusal(RefusalCodes.StillResponsible, [open.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>Tasks that would wait for nobody: by name, on somebody's behalf, or through a position that the person holds today.</summary>
    private static async Task<long> OpenTasksAsync(
        NpgsqlTransaction transaction, Organisation organisation, Guid personId, DateOnly today, CancellationToken cancellationToken)
    {
        string[] keys =
        [
            ResponsibleParty.KeyOfPerson(personId),
            .. organisation.PositionsOf(personId, today).Select(position => ResponsibleParty.KeyOfPosition(position.Id)),
        ];
        await using var command = new NpgsqlCommand(
            $"""
            SELECT count(*) FROM {FollowUpStore.Schema}.mt_doc_actionitemrow
            WHERE (data ->> 'isOutstanding')::boolean
              AND (data -> 'responsibleKeys' ?| $1 OR data -> 'waitingKeys' ?| $1 OR data -> 'seenByKeys' ?| $1)
            """,
            transaction.Connection,
            transaction);
        command.Parameters.Add(new NpgsqlParameter { Value = keys });
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
