using System.Reflection;
using FollowUp.Features.Access;
using FollowUp.Server.Security;
using FollowUp.Server.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace FollowUp.Server.Web;

/// <summary>The pages and what stands in front of them. How people sign in is chosen elsewhere.</summary>
public static class WebSetup
{
    /// <summary>Beside the program, in development and in the image alike.</summary>
    public static string WebRoot => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public static IServiceCollection AddFollowUpPages(this IServiceCollection services)
    {
        services.AddOptions<PagesOptions>();
        services.AddSingleton<ScreenText>();
        services.AddSingleton<IStringLocalizer>(provider => provider.GetRequiredService<ScreenText>());
        services.AddSingleton<IconLibrary>();
        services.AddScoped<IconsOnPage>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, DanishBindingMessages>();
        services.AddSingleton(ScreenText.PageEncoder);
        services.AddRazorPages(pages => pages.RootDirectory = "/Pages")
            .ConfigureApplicationPartManager(AddOwnParts)
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                // Nullable says what the compiler knows, not what a form must hold: fields say so themselves.
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddDataAnnotationsLocalization(options =>
                options.DataAnnotationLocalizerProvider = (_, factory) => new ScreenText());
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        services.AddAntiforgery(options => options.Cookie.Name = "followup-form");
        // Every door is shut unless a page says otherwise; also for endpoints that others add.
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddResponseCompression(options => options.EnableForHttps = true);
        return services;
    }

    /// <summary>
    /// The front of the pipeline, in this order: headers, errors, static files, culture, routing, who it is, what they may.
    /// The host maps its own endpoints after it.
    /// </summary>
    public static WebApplication UseFollowUpPages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Environment.WebRootPath = WebRoot;
        app.Environment.WebRootFileProvider = new PhysicalFileProvider(WebRoot);
        var options = app.Services.GetRequiredService<IOptions<PagesOptions>>().Value;

        app.UseSecurityHeaders(SecurityHeaders.Policy(options.FormActionOrigins));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = exception => exception is AccessDeniedException
                ? StatusCodes.Status403Forbidden
                : StatusCodes.Status500InternalServerError,
        });
        // Programs get problem details from their own endpoints, people get a page.
        app.UseWhen(IsForPeople, branch => branch.UseStatusCodePagesWithReExecute("/fejl/{0}"));
        app.UseFollowUpFiles();
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(DanishText.Culture),
            SupportedCultures = [DanishText.Culture],
            SupportedUICultures = [DanishText.Culture],
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        return app;
    }

    private static bool IsForPeople(HttpContext context) => !ProgramPaths.Has(context.Request.Path);

    private static void AddOwnParts(ApplicationPartManager manager)
    {
        var own = Assembly.GetExecutingAssembly();
        if (manager.ApplicationParts.Any(part => part.Name == own.GetName().Name))
        {
            return;
        }

        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(own).GetApplicationParts(own))
        {
            manager.ApplicationParts.Add(part);
        }

        foreach (var related in RelatedAssemblyAttribute.GetRelatedAssemblies(own, throwOnError: false))
        {
            foreach (var part in CompiledRazorAssemblyApplicationPartFactory.GetDefaultApplicationParts(related))
            {
                manager.ApplicationParts.Add(part);
            }
        }
    }
}
