namespace FollowUp.Domain.Deciding;

/// <summary>All reasons to refuse; each has a sentence in the resources in both languages, by test.</summary>
public static class RefusalCodes
{
    public const string AbsenceEndsBeforeItBegins = "absence-ends-before-it-begins";
    public const string AbsenceOverlaps = "absence-overlaps";
    public const string AdministratorsOnly = "administrators-only";
    public const string AlreadyAsked = "already-asked";
    public const string AlreadyClosed = "already-closed";
    public const string AlreadyErased = "already-erased";

    public const string ClosedAndOpenDoNotMix = "closed-and-open-do-not-mix";
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
    public const string EachAnswers = "each-answers";
    public const string ForumUnknown = "forum-unknown";
    public const string InASeriesAlready = "in-a-series-already";

    public const string ItemUnknown = "item-unknown";
    public const string LastMember = "last-member";
    public const string LinkNotHttps = "link-not-https";
    public const string MeetingDateMissing = "meeting-date-missing";
    public const string MeetingExists = "meeting-exists";
    public const string MeetingGone = "meeting-gone";
    public const string MeetingNotHeld = "meeting-not-held";
    public const string MeetingUnknown = "meeting-unknown";
    public const string MergedAlready = "merged-already";

    public const string MergedWithItself = "merged-with-itself";
    public const string NoMembers = "no-members";
    public const string NobodyMissing = "nobody-missing";
    public const string NotAComeBack = "not-a-come-back";
    public const string NotAMember = "not-a-member";
    public const string NotClosed = "not-closed";
    public const string NotCollective = "not-collective";
    public const string NotFound = "not-found";
    public const string NotMinutes = "not-minutes";
    public const string NotOnTheDraft = "not-on-the-draft";
    public const string NotResponsible = "not-responsible";
    public const string NotYours = "not-yours";
    public const string NotYourself = "not-yourself";
    public const string NothingAsked = "nothing-asked";
    public const string NothingChosen = "nothing-chosen";
    public const string NothingToConfirm = "nothing-to-confirm";
    public const string OtherForum = "other-forum";
    public const string PersonUnknown = "person-unknown";
    public const string ProposalConfirmed = "proposal-confirmed";
    public const string ProposalUnknown = "proposal-unknown";
    public const string ReasonMissing = "reason-missing";
    public const string ReceiptGiven = "receipt-given";
    public const string ReceiptsMissing = "receipts-missing";
    public const string ReportedDoneAlready = "reported-done-already";
    public const string RhythmImpossible = "rhythm-impossible";
    public const string SeriesEnded = "series-ended";
    public const string SeriesGoesOnOrEnds = "series-goes-on-or-ends";
    public const string SeriesNeedsADay = "series-needs-a-day";
    public const string SomeoneWasFirst = "someone-was-first";
    public const string SplitAlready = "split-already";

    public const string StillResponsible = "still-responsible";
    public const string TextMissing = "text-missing";
    public const string TheChairClosesIt = "the-chair-closes-it";
    public const string TheMeetingClosesIt = "the-meeting-closes-it";
    public const string TheMeetingClosesItUnplanned = "the-meeting-closes-it-unplanned";
    public const string TitleMissing = "title-missing";
    public const string TooFewParts = "too-few-parts";

    public const string TooManyChosen = "too-many-chosen";
    public const string WindowEndsBeforeItBegins = "window-ends-before-it-begins";

    public const string WindowMissing = "window-missing";
}
