namespace FollowUp.UnitTests.Corpus;

/// <summary>Minutes of the invented Birkelund Kommune, in the forms of several houses.</summary>
internal static class Birkelund
{
    /// <summary>A political committee: numbered points with their openness, a journal number with a label, a dated decision heading.</summary>
    public const string Committee = """
        Birkelund Kommune

        Referat
        Teknik- og Miljøudvalget

        Mødedato: 03-05-2023
        Mødetidspunkt: 16:00
        Mødested: Udvalgsværelse 2
        Deltagere: Ole Hansen (A), Mette Holm (V)
        Fraværende: Per Lund (C)

        Indholdsfortegnelse
        1 (Åben) Godkendelse af dagsorden .......... 2
        2 (Åben) Cykelsti langs Møllevej .......... 3
        3 (Lukket) Køb af areal .......... 5
        4 (Åben) Affaldsplan 2024 .......... 6

        1 (Åben) Godkendelse af dagsorden

        Sagsnr.: 23/1042

        Beslutning i Teknik- og Miljøudvalget den 03-05-2023
        Godkendt.

        2 (Åben) Cykelsti langs Møllevej

        Sagsnr. 23/0871

        Sagsfremstilling
        Forvaltningen har undersøgt tre linjeføringer. Forvaltningen skal drøfte sagen med politiet.

        Indstilling
        Administrationen indstiller,
        1. at udvalget godkender linjeføring B
        2. at forvaltningen indhenter tilbud fra tre entreprenører senest den 1. september 2023

        Beslutning i Teknik- og Miljøudvalget den 03-05-2023
        Indstillingen tiltrådt, idet forvaltningen undersøger muligheden for belysning på strækningen.

        Fraværende:
        Per Lund

        Bilag
        - Kort over linjeføringer
        - Notat om økonomi

        3 (Lukket) Køb af areal

        Forvaltningen forhandler prisen med ejeren senest den 1. juni 2023.

        4 (Åben) Affaldsplan 2024

        Sagsnr. 22/5510

        Beslutning i Økonomiudvalget den 20-04-2023
        Forvaltningen skal lave et nyt udkast.

        Beslutning i Teknik- og Miljøudvalget den 03-05-2023
        Sagen blev udsat til udvalgets møde den 7. juni 2023.
        """;

    /// <summary>A board of directors: "Beslutning:" on the line, names with initials, bullets.</summary>
    public const string Directors = """
        Direktionen, Birkelund Kommune
        Referat fra møde den 12. januar 2022 kl. 8.30-11.00
        Sted: Borgmesterkontoret
        Til stede: Anne Krogh (kommunaldirektør), Bo Friis (BF), Carla Dam (direktør for Børn og Unge)
        Afbud: Dan Eg

        1. Godkendelse af referat
        Beslutning: Godkendt.

        2. Status på budget 2023
        Beslutning:
        - BF udarbejder et oplæg til budgetproces og sender det rundt senest fredag d. 21. januar.
        - Carla Dam laver et notat om vikarforbrug.
        Ansvarlig: Carla Dam
        Frist: 1/2
        - Sagen genoptages på direktionsmødet i uge 6.

        3. Eventuelt
        Beslutning: Intet.
        """;

    /// <summary>A works council without section headings.</summary>
    public const string WorksCouncil = """
        Referat af møde i HovedMED
        Dato: 9. marts 2023
        Deltagere: Grete Bang (GB), Hans Lind (HL)

        1. Godkendelse af dagsorden
        Dagsordenen blev godkendt.

        2. Arbejdsmiljø
        GB gennemgik tallene for 1. kvartal.
        HL påtager sig at skrive et forslag til retningslinjer inden næste møde.

        3. Eventuelt
        Intet at bemærke.
        """;

    public const string Recipe = """
        Pandekager

        Til 4 personer.

        1. Pisk mel, mælk og æg sammen.
        2. Bag pandekagerne på en varm pande.
        3. Server med sukker og syltetøj.
        """;

    public const string Newspaper = """
        Byrådet vedtog i går budgettet

        Efter en lang debat besluttede byrådet i Birkelund at bygge en ny skole. Borgmesteren skal nu finde pengene.

        1. Skolen koster 200 mio. kr.
        2. Den står færdig i 2026.
        """;
}
