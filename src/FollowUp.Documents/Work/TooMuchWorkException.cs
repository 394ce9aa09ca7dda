namespace FollowUp.Documents.Work;

/// <summary>The document asks for more than any minutes do; it is refused as too large. Never leaves this project.</summary>
internal sealed class TooMuchWorkException : Exception
{
    public TooMuchWorkException()
        : base("The document asks for too much work.")
    {
    }
}
