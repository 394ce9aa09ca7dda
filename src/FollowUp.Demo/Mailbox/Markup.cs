using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FollowUp.Demo.Mailbox;

/// <summary>HTML. What is put into it is text and gets encoded, unless it is markup itself.</summary>
internal sealed record Markup(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Markup Of(Handler html) => new(html.ToString());

    public static Markup OfAll(IEnumerable<Markup> many) => new(string.Concat(many.Select(one => one.Text)));

    [InterpolatedStringHandler]
    internal readonly struct Handler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder text = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => text.Append(literal);

        public void AppendFormatted(string? value) => text.Append(Encoder.Encode(value ?? ""));

        public void AppendFormatted(int value) => text.Append(value);

        public void AppendFormatted(Markup? value) => text.Append(value?.Text);

        public override string ToString() => text.ToString();
    }
}
