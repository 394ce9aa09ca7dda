namespace FollowUp.Server.Options;

/// <summary>All settings of an installation, as read and not yet judged.</summary>
/// <param name="Urls">What is listened on, separated by semicolons; empty: the default.</param>
public sealed record ServeSettings(
    DatabaseOptions Database, MailOptions Mail, SiteOptions Site, SignInOptions SignIn, string Urls)
{
    /// <summary>Need not be said.</summary>
    public MiningOptions Mining { get; init; } = new();

    /// <summary>Prefix of the environment variables: FOLLOWUP_Database__ConnectionString.</summary>
    public const string EnvironmentPrefix = "FOLLOWUP_";

    /// <exception cref="InvalidOperationException">A value is not of its kind (a port that is no number); names the setting.</exception>
    public static ServeSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new ServeSettings(
            FollowUpServer.Setting<DatabaseOptions>(configuration, DatabaseOptions.Section),
            FollowUpServer.Setting<MailOptions>(configuration, MailOptions.Section),
            FollowUpServer.Setting<SiteOptions>(configuration, SiteOptions.Section),
            FollowUpServer.Setting<SignInOptions>(configuration, SignInOptions.Section),
            configuration["Urls"] ?? "")
        {
            Mining = FollowUpServer.Setting<MiningOptions>(configuration, MiningOptions.Section),
        };
    }
}
