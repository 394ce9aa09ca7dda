using FollowUp.Server.Security;
using Hangfire.Dashboard;

namespace FollowUp.Server.Jobs;

/// <summary>Hangfire's dashboard is for administrators.</summary>
public sealed class DashboardDoor : IDashboardAuthorizationFilter
{
    public const string Path = "/hangfire";

    public bool Authorize(DashboardContext context) =>
        context.GetHttpContext().User.HasClaim(FollowUpClaims.Administrator, FollowUpClaims.Yes);
}
