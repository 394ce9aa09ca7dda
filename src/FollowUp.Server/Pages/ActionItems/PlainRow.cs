using FollowUp.Features.ActionItems;
using FollowUp.Server.Web;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A commitment to be read in a list, without answers.</summary>
/// <param name="Past">The day that the list shows; null: the present.</param>
public sealed record PlainRow(ActionItemLine Item, PastDay? Past);
