using System.Text;

namespace FollowUp.Cli.Benchmarks;

/// <summary>A megabyte or so of one thing, each inside the decision of otherwise ordinary minutes, where all rules look at it.</summary>
internal static class HostileTexts
{
    private const int Million = 1_000_000;

    private const string Head = "Referat Chefforum\n\nMødedato: 10. september 2026\n\nPunkt 1: Status\n\nBeslutning\n\n";

    public static IEnumerable<HostileDocument> All =>
    [
        Decision("a megabyte without a space", () => new string('a', Million)),
        Decision("one sentence of a megabyte", () => Repeated("Forvaltningen sender et notat til udvalget og ", Million)),
        Decision("one sentence of a megabyte, with commas", () => Repeated("Forvaltningen undersøger sagen, som udvalget drøftede, ", Million)),
        Decision("a megabyte of commas", () => new string(',', Million)),
        Decision("a megabyte of full stops", () => new string('.', Million)),
        Decision("a megabyte of colons", () => new string(':', Million)),
        Decision("a megabyte of hyphens", () => new string('-', Million)),
        Decision("a megabyte of \"og\"", () => Repeated("og ", Million)),
        Decision("a megabyte of \"at\"", () => Repeated("at ", Million)),
        Decision("a megabyte of \"skal\"", () => Repeated("skal ", Million)),
        Decision("a megabyte of \"senest den\"", () => Repeated("senest den ", Million)),
        Decision("a megabyte of dates", () => Repeated("1. oktober ", Million)),
        Decision("a megabyte of digits", () => Repeated("1234567890", Million)),
        Decision("a megabyte of digits and points", () => Repeated("1.2.3.4.5.", Million)),
        Decision("a megabyte of names", () => Repeated("Ole Hansen og Mette Holm, ", Million)),
        Decision("a megabyte of capitals", () => Repeated("Ab ", Million)),
        Decision("a megabyte of initials", () => Repeated("OH, ", Million)),
        Decision("a megabyte of line ends", () => new string('\n', Million)),
        Decision("a megabyte of tabs", () => new string('\t', Million)),
        Decision("a megabyte of bars", () => Repeated("| a | b |\n", Million)),
        Decision("brackets 500,000 deep", () => new string('(', Million / 2) + new string(')', Million / 2)),
        Decision("quotation marks 250,000 deep", () => new string('»', Million / 4) + new string('«', Million / 4)),
        Decision("a letter with 500,000 accents", () => "e" + new string('\u0301', Million / 2)),
        Decision("a megabyte of emoji", () => Repeated("\ud83d\ude00", Million / 2)),
        Decision("a megabyte of chiefs", () => Repeated("Chefen for Økonomi & Stab og ", Million)),
        Decision("a megabyte of \"Næste møde\"", () => Repeated("Næste møde ", Million)),
        Decision("25,000 list points with their owners", () => Repeated("- Forvaltningen sender et notat\n- Ansvarlig: OH\n", Million)),
        Decision("100,000 table rows", () => "| Opgave | Ansvarlig | Frist |\n|---|---|---|\n" + Repeated("| Sende notat | OH | 1. oktober |\n", 100_000 * 34)),
        Decision("100,000 boxes to tick", () => Repeated("- [ ] Ole sender et notat\n", 100_000 * 25)),
        Decision("20,000 tables that became lines", () => Repeated("Opgave\nAnsvarlig\nFrist\nSende notat\nOH\n1. oktober\n", Million)),
        Decision("100,000 list points", () => Repeated("- Forvaltningen sender et notat til udvalget.\n", 100_000 * 46)),
        Decision("100,000 numbered list points", () => string.Concat(Enumerable.Range(1, 100_000).Select(n => $"{n}. at udvalget godkender del {n}\n"))),
        Decision("100,000 lines \"Ansvarlig: OH\"", () => Repeated("Ansvarlig: OH\n", 100_000 * 14)),
        Decision("100,000 headings", () => Repeated("Beslutning\n\n", 100_000 * 12)),
        Text("100,000 short points", () => "Referat Chefforum\n\n" + string.Concat(Enumerable.Range(1, 100_000).Select(n => $"Punkt {n}: Sag {n}\n\nBeslutning\n\nGodkendt.\n\n"))),
        Text("100,000 numbered headings", () => "Referat\n\n" + string.Concat(Enumerable.Range(1, 100_000).Select(n => $"{n}. Sag {n}\n"))),
        Text("100,000 points with one number", () => "Referat\n\n" + Repeated("Punkt 1: Sag\n", 100_000 * 13)),
        Text("100,000 people present", () => "Referat\n\nDeltagere: " + Repeated("Ole Hansen (OH), ", 100_000 * 17) + "\n\nPunkt 1: Status\n\nBeslutning\n\nOH sender et notat."),
        Text("a contents list of 100,000 lines", () => "Referat\n\nIndholdsfortegnelse\n\n" + string.Concat(Enumerable.Range(1, 100_000).Select(n => $"{n}. Sag {n} ........ {n}\n"))),
    ];

    private static HostileDocument Decision(string name, Func<string> text) => Text(name, () => Head + text());

    private static HostileDocument Text(string name, Func<string> text) => new(name, "hostile.txt", () => Encoding.UTF8.GetBytes(text()));

    private static string Repeated(string words, int length) => string.Concat(Enumerable.Repeat(words, Math.Max(1, length / words.Length)));
}
