using System.Text.Json.Nodes;
using FollowUp.Features.Access;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Scim;

/// <summary>
/// A provisioning client makes, changes or deletes a user or a group. Nobody is removed: who is deleted or not active any more has left.
/// </summary>
public static class WriteScim
{
    /// <param name="Id">Null when one is made.</param>
    /// <param name="IfMatch">The version that the client saw; null: whichever it is.</param>
    /// <param name="Address">Where the client finds us: ".../scim/v2".</param>
    public sealed record Command(ScimKind Kind, ScimVerb Verb, string Address, string? Id, string? Content, string? IfMatch = null)
        : IRequest<ScimAnswer>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Command, ScimAnswer>
    {
        public async Task<ScimAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var content = command.Verb == ScimVerb.Delete ? null : ScimJson.Parse(command.Content ?? "");
            if (content is null && command.Verb != ScimVerb.Delete)
            {
                return ScimAnswer.Fault(400, "invalidSyntax", "The body is no JSON object.");
            }

            await using var session = store.LightweightSession();
            var organisation = await DirectoryLock.LoadAsync(session, cancellationToken);
            var draft = new ScimDraft(organisation, await session.Query<ScimGroup>().ToListAsync(cancellationToken), clock.Today, clock.Now);
            var answer = Change(draft.Resources(command.Kind, command.Address), command, content);
            if (answer.Status < 400)
            {
                draft.StoreIn(session);
                await session.SaveChangesAsync(cancellationToken);
            }

            return answer;
        }

        private static ScimAnswer Change(IScimResources resources, Command command, JsonObject? content)
        {
            Guid? id = null;
            if (command.Verb != ScimVerb.Create)
            {
                if (!Guid.TryParse(command.Id, out var known) || resources.Find(known) is not { } before)
                {
                    return ScimAnswer.NotFound;
                }

                if (command.IfMatch is { } seen && seen != "*" && !seen.Contains(ScimShape.ETagOf(before)!, StringComparison.Ordinal))
                {
                    return ScimAnswer.Fault(412, null, "The resource has changed since this version.");
                }

                id = known;
                if (command.Verb == ScimVerb.Delete)
                {
                    resources.Delete(known);
                    return new ScimAnswer(204, null);
                }

                if (command.Verb == ScimVerb.Patch)
                {
                    if (ScimPatch.Apply(before, content!) is { } wrong)
                    {
                        return wrong;
                    }

                    content = before;
                }
            }

            return resources.Put(content!, ref id) is { } fault ? fault
                : resources.Find(id!.Value) is { } after ? new ScimAnswer(command.Verb == ScimVerb.Create ? 201 : 200, after, ScimShape.ETagOf(after))
                : ScimAnswer.NotFound;
        }
    }
}
