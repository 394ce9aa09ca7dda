using System.Collections.Immutable;
using FollowUp.Features.Reminders;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>The reminder round by hand. It says who gets mail, never about what: an administrator belongs to no forum.</summary>
internal static class ReminderEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/reminder-rounds", async (IMediator mediator, ReminderRoundRequest body, CancellationToken token) =>
            {
                var round = await mediator.Send(new RunReminderRound.Command(body.AsOf, body.DryRun), token);
                return TypedResults.Ok(new ReminderRoundResponse(
                    round.Moment,
                    round.Resting,
                    [.. round.Digests.Select(d => new DigestResponse(d.Digest.Recipient.Id, d.Result, d.Digest.DueItems.Length))],
                    round.WithoutRecipient.Length));
            })
            .RequireAuthorization(ApiSetup.Administrators)
            .WithTags("Reminders").WithSummary("Runs the reminder round, or says what it would send");
}

/// <param name="AsOf">The moment of the round; null is now.</param>
internal sealed record ReminderRoundRequest(DateTimeOffset? AsOf = null, bool DryRun = false) : IApiBody;

/// <param name="Resting">Why it did nothing at all; null when it looked.</param>
/// <param name="WithoutRecipient">How many open items nobody can be reminded of.</param>
internal sealed record ReminderRoundResponse(
    DateTimeOffset Moment, RestReason? Resting, ImmutableArray<DigestResponse> Digests, int WithoutRecipient);

/// <param name="Items">How many items the mail is about.</param>
internal sealed record DigestResponse(Guid RecipientId, DigestResult Result, int Items);
