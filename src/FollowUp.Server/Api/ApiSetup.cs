using System.Text.Json;
using System.Text.Json.Serialization;
using FollowUp.Features;
using FollowUp.Server.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>The REST API: the same use cases as the pages, through another door.</summary>
internal static class ApiSetup
{
    private const long UsualLargestBytes = 100_000;

    public static IServiceCollection AddFollowUpApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        });
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi(OpenApiDescription.Configure);
        services.AddAuthorizationBuilder()
            .AddPolicy(Administrators, policy => policy.RequireClaim(FollowUpClaims.Administrator, FollowUpClaims.Yes))
            .AddPolicy(Provisioning, policy => policy.RequireClaim(FollowUpClaims.Provisioning, FollowUpClaims.Yes)
                .RequireClaim(FollowUpClaims.Administrator, FollowUpClaims.Yes))
            .AddPolicy(OwnSession, policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => !context.User.HasClaim(claim => claim.Type == FollowUpClaims.AccessKey)));
        return services;
    }

    /// <summary>A policy; the guard of the use case says the same, this one says it before the body is read.</summary>
    public const string Administrators = "administrators";

    /// <summary>A policy: the municipality's own directory, with the key that an administrator made for it.</summary>
    public const string Provisioning = "provisioning";

    /// <summary>A policy: a person is there, not a program with their key.</summary>
    public const string OwnSession = "own-session";

    public static void MapFollowUpApi(this WebApplication app)
    {
        app.MapOpenApi($"{ApiFront.Path}/openapi.json").RequireAuthorization();
        var api = app.MapGroup(ApiFront.Path)
            .RequireAuthorization(new AuthorizeAttribute())
            .WithMetadata(new RequestSizeLimitAttribute(UsualLargestBytes))
            .AddEndpointFilter<ValidBody>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            // Minimal endpoints with forms ask for a middleware of their own; ApiFront has checked by then.
            .DisableAntiforgery();
        MinutesEndpoints.Map(api);
        ActionItemEndpoints.Map(api);
        MeetingEndpoints.Map(api);
        OverviewEndpoints.Map(api);
        QualityEndpoints.Map(api);
        DirectoryEndpoints.Map(api);
        ForumPolicyEndpoints.Map(api);
        SeriesEndpoints.Map(api);
        LearnedNameEndpoints.Map(api);
        ReminderEndpoints.Map(api);
        ScimGroupEndpoints.Map(api);
        AccessKeyEndpoints.Map(api);
        AbsenceEndpoints.Map(api);
    }

    /// <summary>200 with the value as the API shows it, or the problem.</summary>
    public static IResult Answer<T>(this Result<T> result, Func<T, object> shown) =>
        result.Refusal is { } refusal ? ApiProblem.Of(refusal) : Results.Ok(shown(result.Value!));
}
