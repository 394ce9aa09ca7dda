namespace FollowUp.Documents.Pdf.Objects;

// A PDF value is null, a bool, a double, bytes (a string), a List of values (an array), or one of these.

/// <summary>A name, such as /Page.</summary>
internal sealed record PdfName(string Value);

/// <summary>Points to another object: "12 0 R".</summary>
internal sealed record PdfReference(int Number, int Generation);

/// <summary>A bare word that is no value, such as an operator.</summary>
internal sealed record PdfKeyword(string Value);

/// <summary>A dictionary. Its values may be references, so that it is asked through <see cref="Files.PdfFile"/>.</summary>
internal sealed class PdfDictionary
{
    public Dictionary<string, object?> Entries { get; } = new(StringComparer.Ordinal);

    public object? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>A stream: a dictionary, and where its packed bytes lie in the file.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, int Start, int Length, PdfReference Id);
