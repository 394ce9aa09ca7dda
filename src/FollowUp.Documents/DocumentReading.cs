namespace FollowUp.Documents;

/// <summary>What came of reading a document: its text, or the reason why it could not be read.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>The document was read.</summary>
    public sealed record Read(DocumentText Document) : DocumentReading;

    /// <summary>The document was not read; nothing was thrown away but this attempt.</summary>
    /// <param name="Problem">Stable code; screens translate it, the command line says it in English.</param>
    public sealed record Refused(DocumentProblem Problem) : DocumentReading;
}

/// <summary>Why a document cannot be read.</summary>
public enum DocumentProblem
{
    /// <summary>The file has no content.</summary>
    Empty,

    /// <summary>Neither the name nor the content is one of the known formats.</summary>
    UnknownFormat,

    /// <summary>The file says that it is a DOCX or PDF, but cannot be opened as one.</summary>
    Damaged,

    /// <summary>The document is protected by a password.</summary>
    Encrypted,

    /// <summary>A PDF of pictures: there is no text in it.</summary>
    ScannedWithoutText,

    /// <summary>The document, or what it unpacks to, passes the limits of <see cref="ReadingLimits"/>.</summary>
    TooLarge,
}
