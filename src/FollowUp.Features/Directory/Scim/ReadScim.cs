using System.Text.Json.Nodes;
using FollowUp.Features.Access;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Scim;

/// <summary>One resource, or those that a filter fits, page by page.</summary>
public static class ReadScim
{
    private const int UsualCount = 100;

    /// <summary>Said in the configuration that clients read.</summary>
    public const int LargestCount = 500;

    /// <param name="Id">Null: a list.</param>
    /// <param name="StartIndex">The first is 1.</param>
    /// <param name="Address">Where the client finds us: ".../scim/v2".</param>
    public sealed record Query(
        ScimKind Kind, string Address, string? Id = null, string? Filter = null, int? StartIndex = null, int? Count = null,
        string? Attributes = null, string? ExcludedAttributes = null) : IRequest<ScimAnswer>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Query, ScimAnswer>
    {
        public async Task<ScimAnswer> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            var draft = new ScimDraft(
                await Organisation.LoadAsync(session, cancellationToken), await session.Query<ScimGroup>().ToListAsync(cancellationToken), clock.Today, clock.Now);
            var resources = draft.Resources(query.Kind, query.Address);
            return query.Id is null ? List(resources, query)
                : Guid.TryParse(query.Id, out var id) && resources.Find(id) is { } one
                    ? new ScimAnswer(200, null, ScimShape.ETagOf(one)) with { Body = ScimShape.Only(one, query.Attributes, query.ExcludedAttributes) }
                : ScimAnswer.NotFound;
        }

        private static ScimAnswer List(IScimResources resources, Query query)
        {
            var filter = string.IsNullOrWhiteSpace(query.Filter) ? null : ScimFilter.Parse(query.Filter);
            if (filter is null && !string.IsNullOrWhiteSpace(query.Filter))
            {
                return ScimAnswer.Fault(400, "invalidFilter", "Filters compare by eq and are joined by and.");
            }

            var found = resources.All().Where(one => filter?.Fits(one) != false).ToList();
            var first = Math.Max(1, query.StartIndex ?? 1);
            var page = found.Skip(first - 1).Take(Math.Clamp(query.Count ?? UsualCount, 0, LargestCount)).ToList();
            var body = ScimJson.Made(ScimJson.ListResponse);
            body["totalResults"] = found.Count;
            body["startIndex"] = first;
            body["itemsPerPage"] = page.Count;
            body["Resources"] = new JsonArray([.. page.Select(one => ScimShape.Only(one, query.Attributes, query.ExcludedAttributes))]);
            return new ScimAnswer(200, body);
        }
    }
}
