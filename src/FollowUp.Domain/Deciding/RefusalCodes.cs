namespace FollowUp.Domain.Deciding;

/// <summary>All reasons to refuse; each has a sentence in the resources in both languages, by test.</summary>
public static class RefusalCodes
{
    public const string AbsenceEndsBeforeItBegins = "absence-ends-before-it-begins";
    public const string AbsenceOverlaps = "absence-overlaps";
    public const string AdministratorsOnly = "administrators-only";
    public const string AlreadyAsked = "already-asked";
    public const string AlreadyClosed = "already-closed";
    public const string DeadlineInThePast = "deadline-in-the-past";
    public const string DeadlineStands = "deadline-stands";
    public const string DelegateIsTheResponsible = "delegate-is-the-responsible";
    public const string DeputyIsTheAbsent = "deputy-is-the-absent";
    public const string DirectoryChangedMeanwhile = "directory-changed-meanwhile";
    public const string DirectoryLinesWrong = "directory-lines-wrong";
    public const string DirectoryUnreadable = "directory-unreadable";
    public const string DocumentDamaged = "document-damaged";
    public const string DocumentEmpty = "document-empty";
    public const string DocumentEncrypted = "document-encrypted";
    public const string DocumentScanned = "document-scanned";
    public const string DocumentTooLarge = "document-too-large";
    public const string DocumentUnknownFormat = "document-unknown-format";
    public const string ForumUnknown = "forum-unknown";
    public const string LinkNotHttps = "link-not-https";
    public const string MeetingDateMissing = "meeting-date-missing";
    public const string MeetingExists = "meeting-exists";
    public const string MeetingNotHeld = "meeting-not-held";
    public const string MeetingUnknown = "meeting-unknown";
    public const string NotClosed = "not-closed";
    public const string NotFound = "not-found";
    public const string NotMinutes = "not-minutes";
    public const string NotOnTheDraft = "not-on-the-draft";
    public const string NotResponsible = "not-responsible";
    public const string NotYours = "not-yours";
    public const string NothingAsked = "nothing-asked";
    public const string NothingToConfirm = "nothing-to-confirm";
    public const string PersonUnknown = "person-unknown";
    public const string ProposalConfirmed = "proposal-confirmed";
    public const string ProposalUnknown = "proposal-unknown";
    public const string ReasonMissing = "reason-missing";
    public const string ReportedDoneAlready = "reported-done-already";
    public const string SomeoneWasFirst = "someone-was-first";
    public const string TextMissing = "text-missing";
    public const string TheChairClosesIt = "the-chair-closes-it";
    public const string TheMeetingClosesIt = "the-meeting-closes-it";
    public const string TheMeetingClosesItUnplanned = "the-meeting-closes-it-unplanned";
    public const string TitleMissing = "title-missing";
}
