using FollowUp.Features.EventSourcing;
using JasperFx;
using Marten;

namespace FollowUp.Server.EventStore;

/// <summary>The document store of the running server. The schema is made by <see cref="FollowUpSchema"/>, never as a surprise.</summary>
public static class StoreSetup
{
    public static IServiceCollection AddFollowUpStore(this IServiceCollection services, string connectionString)
    {
        services.AddMarten(options =>
        {
            options.Connection(connectionString);
            FollowUpStore.Configure(options);
            options.AutoCreateSchemaObjects = AutoCreate.None;
        });
        return services;
    }
}
