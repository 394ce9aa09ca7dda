using FollowUp.Features.Ports;
using FollowUp.Server.Options;

namespace FollowUp.Server.Mail;

/// <summary>Mail out.</summary>
public static class MailSetup
{
    public static IServiceCollection AddFollowUpMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(FollowUpServer.Setting<MailOptions>(configuration, MailOptions.Section));
        services.AddSingleton(FollowUpServer.Setting<SiteOptions>(configuration, SiteOptions.Section));
        services.AddSingleton<DigestMessage>();
        services.AddScoped<IDigestSender, SmtpDigestSender>();
        return services;
    }
}
