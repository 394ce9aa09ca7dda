using FollowUp.Features.ActionItems;
using FollowUp.Features.Agendas;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Reminders;
using FollowUp.Features.Series;
using FollowUp.Features.Time;
using FollowUp.Mining.Dates;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FollowUp.Features.Pipeline;

/// <summary>Puts the use cases in the container. MediatR 5.1 brings no registration of its own (docs/adr/0003).</summary>
public static class FeatureRegistration
{
    public static IServiceCollection AddFollowUpFeatures(this IServiceCollection services)
    {
        services.AddSingleton<DanishClock>();
        services.TryAddSingleton(new SeasonPolicyInForce(SeasonPolicy.Default));
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();

        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(GuardBehavior<,>));
        services.AddScoped<DirectoryOfRequest>();
        services.AddScoped<Decider>();
        services.AddScoped<ActionItemDesk>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<AgendaDesk>();
        services.AddScoped<ComeBackFollower>();
        services.AddScoped<SettlingDesk>();
        services.AddScoped<SeriesDesk>();
        services.AddScoped<DigestDelivery>();
        services.Scan(scan => scan
            .FromAssemblies(typeof(FeatureRegistration).Assembly)
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());
        return services;
    }
}
