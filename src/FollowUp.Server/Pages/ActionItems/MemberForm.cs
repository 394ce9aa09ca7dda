using FollowUp.Features.ActionItems;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A step with one member of a collective duty that needs a reason: letting off, taking a receipt back.</summary>
/// <param name="Handler">Name of the handler that takes it.</param>
/// <param name="OpenKey">Key of the words that open the form.</param>
/// <param name="SendKey">Key of the words on its button.</param>
/// <param name="Members">Those whom it can be about.</param>
public sealed record MemberForm(AnswerForms Answers, string Handler, string OpenKey, string SendKey, IReadOnlyList<MemberLine> Members)
{
    public bool IsOpened => Answers.Opened == Handler;
}
