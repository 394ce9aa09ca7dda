using FollowUp.Features.ActionItems;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>What the forms under a commitment are drawn from: in a row of a list, or on the item's own page.</summary>
/// <param name="From">Where the answer leads back to; null: the item's own page.</param>
/// <param name="Opened">The form that was sent and refused, so that it stands open with what was typed.</param>
public sealed record AnswerForms(ActionItemLine Item, AnswerForm Form, string? From = null, string? Opened = null)
{
    /// <summary>Keeps the ids of many rows apart.</summary>
    public string Suffix => From is null ? "" : "-" + Item.Id.ToString("N");

    public string Group => "svar" + Suffix;
}
