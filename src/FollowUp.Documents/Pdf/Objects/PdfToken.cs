namespace FollowUp.Documents.Pdf.Objects;

internal enum PdfToken
{
    End,
    Number,
    Name,
    Text,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,
    Keyword,
}
