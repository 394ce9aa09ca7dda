namespace FollowUp.Demo.Postgres;

/// <summary>PostgreSQL could not be had or started; the message is a sentence for the person at the keyboard.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException() { }

    public EmbeddedPostgresException(string message)
        : base(message) { }

    public EmbeddedPostgresException(string message, Exception innerException)
        : base(message, innerException) { }
}
