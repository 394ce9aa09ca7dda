using System.Text;
using FollowUp.Documents;
using Format = FollowUp.Documents.DocumentFormat;

namespace FollowUp.UnitTests.Documents;

public sealed class PlainTextTests
{
    private const string Danish = "Beslutning\nRødgrød med fløde på Åen – sagen tages op igen.\n";

    public static TheoryData<string, byte[]> Encodings =>
    [
        ("UTF-8", Encoding.UTF8.GetBytes(Danish)),
        ("UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Danish)]),
        ("UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Danish)]),
        ("UTF-16 without mark", Encoding.Unicode.GetBytes(Danish)),
        ("UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Danish)]),
        ("Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Danish)),
        ("line ends of Windows", Encoding.UTF8.GetBytes(Danish.Replace("\n", "\r\n", StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void danish_text_is_read_in_every_encoding(string encoding, byte[] content) =>
        DocumentReader.Read("referat.txt", content).ShouldBe(new DocumentReading.Read(new DocumentText(Danish, Format.PlainText)), encoding);

    [Theory]
    [InlineData("referat.txt", "", DocumentProblem.Empty)]
    [InlineData("referat.txt", "  \n ", DocumentProblem.Empty)]
    [InlineData("referat.pdf", "no PDF at all", DocumentProblem.Damaged)]
    [InlineData("referat.docx", "no Word at all", DocumentProblem.Damaged)]
    [InlineData("referat.rtf", "{\\rtf1 Hej}", DocumentProblem.UnknownFormat)]
    public void what_cannot_be_read_is_refused_with_its_reason(string name, string content, DocumentProblem problem) =>
        DocumentReader.Read(name, Encoding.UTF8.GetBytes(content)).ShouldBe(new DocumentReading.Refused(problem));

    [Fact]
    public void bytes_that_are_no_text_are_no_document() =>
        DocumentReader.Read("billede.txt", Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 32)).ToArray())
            .ShouldBe(new DocumentReading.Refused(DocumentProblem.UnknownFormat));

    [Fact]
    public void a_file_beyond_the_limit_is_not_looked_at() =>
        DocumentReader.Read("stor.txt", new byte[101], new ReadingLimits(100, 1000, 10)).ShouldBe(new DocumentReading.Refused(DocumentProblem.TooLarge));

    [Fact]
    public void text_of_twenty_megabytes_is_read() =>
        DocumentReader.Read("lang.txt", Encoding.UTF8.GetBytes(new string('a', 20 * 1024 * 1024))).ShouldBeOfType<DocumentReading.Read>().Document.Text.Length.ShouldBe(20 * 1024 * 1024);
}
