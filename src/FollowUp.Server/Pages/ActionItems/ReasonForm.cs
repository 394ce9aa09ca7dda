namespace FollowUp.Server.Pages.ActionItems;

/// <summary>A step that needs a reason and nothing else: letting drop, opening again.</summary>
/// <param name="Handler">Name of the handler that takes it.</param>
/// <param name="OpenKey">Key of the words that open the form.</param>
/// <param name="SendKey">Key of the words on its button.</param>
public sealed record ReasonForm(AnswerForms Answers, string Handler, string OpenKey, string SendKey)
{
    public bool IsOpened => Answers.Opened == Handler;
}
