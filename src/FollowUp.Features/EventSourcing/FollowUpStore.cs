using FollowUp.Domain.Agendas;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Series;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Names;
using FollowUp.Features.Directory.Scim;
using FollowUp.Features.Erasure;
using FollowUp.Features.EventSourcing.Upcasting;
using FollowUp.Features.MinutesImport;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Weasel.Core;

namespace FollowUp.Features.EventSourcing;

/// <summary>How events and documents are stored; the same for the server, the command line and the tests.</summary>
public static class FollowUpStore
{
    /// <summary>The schema that events and documents live in; Hangfire has its own.</summary>
    public const string Schema = "followup";

    public static void Configure(StoreOptions options)
    {
        options.DatabaseSchemaName = Schema;

        // Events and documents hold what happened, not what follows from it: properties that are worked out are not written down.
        options.UseSystemTextJsonForSerialization(
            EnumStorage.AsString, Casing.CamelCase, configure: json => json.IgnoreReadOnlyProperties = true);
        options.DisableNpgsqlLogging = true;

        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.AppendMode = EventAppendMode.Quick;
        options.Events.UseMandatoryStreamTypeDeclaration = false;
        foreach (var (type, name) in StoredNames.OfEvents)
        {
            options.Events.MapEventType(type, name);
        }

        Upcasters.Register(options.Events);

        options.Listeners.Add(new DirectoryVersionKeeper());
        options.Projections.Add(new ActionItemState(), ProjectionLifecycle.Live);
        options.Projections.Add(new MinutesReviewState(), ProjectionLifecycle.Inline);
        options.Projections.Add(new AgendaDraftState(), ProjectionLifecycle.Inline);
        options.Projections.Add(new DigestState(), ProjectionLifecycle.Inline);
        options.Projections.Add(new DutySeriesState(), ProjectionLifecycle.Inline);
        options.Projections.Add(new ActionItemRowProjection(), ProjectionLifecycle.Inline);

        options.Policies.OnDocuments<ActionItemTable>();
        options.Schema.For<ActionItemRow>();
        options.Schema.For<MinutesReview>().Duplicate(review => review.ForumId);
        options.Schema.For<AgendaDraft>().Duplicate(draft => draft.ForumId);
        options.Schema.For<DutySeries>().Duplicate(series => series.ForumId);
        options.Schema.For<Digest>().Duplicate(digest => digest.LocalDate);
        options.Schema.For<StoredMinutes>().Duplicate(minutes => minutes.ForumId);
        options.Schema.For<StoredMinutes>().UniqueIndex(minutes => minutes.ForumId, minutes => minutes.ContentHash);
        // Each document is named here: the schema is made before the server starts, and only of what is known then.
        options.Schema.For<DirectoryVersion>();
        options.Schema.For<DirectoryImport>();
        options.Schema.For<Municipality>();
        options.Schema.For<Department>();
        options.Schema.For<Position>();
        options.Schema.For<Forum>();
        options.Schema.For<ForumPolicy>().UseOptimisticConcurrency(true);
        options.Schema.For<LearnedName>();
        options.Schema.For<Meeting>().UniqueIndex(meeting => meeting.ForumId, meeting => meeting.Date);
        options.Schema.For<Person>().UniqueIndex(person => person.ExternalId);
        options.Schema.For<Absence>();
        options.Schema.For<NumberSeries>();
        options.Schema.For<PersonErased>();
        options.Schema.For<ScimGroup>();
        options.Schema.For<AccessKey>().UniqueIndex(key => key.Hash);
    }
}
