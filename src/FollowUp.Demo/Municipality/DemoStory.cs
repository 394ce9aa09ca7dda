using System.Collections.Immutable;
using static FollowUp.Demo.Municipality.StoryAct;

namespace FollowUp.Demo.Municipality;

/// <summary>
/// What has happened in Birkelund since the first four minutes were confirmed. Tasks that are not named here stand as their minutes
/// left them: some overdue (konsulentforbrug, nøgleberedskaber, ventetider), some due this week (rejsepolitik, temadag,
/// udviklingspulje), the rest later.
/// </summary>
public static class DemoStory
{
    /// <summary>All steps; those of one task stand together, in the order they happened.</summary>
    public static ImmutableArray<StoryStep> Steps { get; } =
    [
        // Chefforum, ten weeks ago.
        new("vejledning på intranettet", ReportDone, 12, "Vejledningen ligger på intranettet under Personale."),

        new("udarbejder en fælles mødekalender", ReportDone, 62, "Kalenderen er sendt til alle chefer og lagt i Outlook."),
        new("udarbejder en fælles mødekalender", AcceptDone, 28, "Godkendt på mødet."),

        new("en evaluering af åben rådgivning", AskForDate, 21, "Skolernes tal kommer først efter deres egen opgørelse.", 14),
        new("en evaluering af åben rådgivning", GrantDate, 20, null, 14),
        new("en evaluering af åben rådgivning", NoteProgress, 6, "Skolernes tal er kommet. Sundhedsplejens afsnit mangler."),

        new("overblik over ungeindsatsens økonomi", MoveDeadline, 30, "Social & Familie skal bruge mere tid på deres tal.", -18),
        new("overblik over ungeindsatsens økonomi", MoveDeadline, 20, "Takststigningen skal med, og den er først kendt nu.", -8),
        new("overblik over ungeindsatsens økonomi", NoteProgress, 5, "Tallene er samlet. Teksten mangler."),

        new("bestiller ny skiltning til stueetagen", MoveDeadline, 25, "Entreprenøren har travlt og kan tidligst levere om en måned.", 20),

        new("invitationen til skolernes idrætsdag", Cancel, 40, "Idrætsdagen er flyttet til næste skoleår."),

        // Direktionen, six to seven weeks ago.
        new("samlet tidsplan for ombygningen med", ReportDone, 30, "Tidsplanen er sendt til direktionen med de støjende uger markeret."),
        new("samlet tidsplan for ombygningen med", AcceptDone, 18, "Behandlet som punkt 3."),

        new("opgørelse over konsulentforbruget til direktionen", NoteProgress, 6, "To afdelinger mangler at svare. Resten er talt op."),

        new("revideret tidsplan for varmeplanen", NoteProgress, 11, "Afventer forsyningsselskabets nye plan, som er lovet inden mødet."),

        // Chefforum, four to five weeks ago.
        new("sender kvartalstallene til revisionen", ReportDone, 6, "Sendt til revisionen. Kvittering ligger på sagen."),

        // A duty of all nine chefs, half answered.
        new("gennemgår afdelingens fortegnelse over persondata", Acknowledge, 14),
        new("gennemgår afdelingens fortegnelse over persondata", GiveReceipt, 9, Member: "Chefen for Kultur, Fritid & Borgerservice"),
        new("gennemgår afdelingens fortegnelse over persondata", GiveReceipt, 8, "To systemer er kommet til, tre er udgået.", Member: "Chefen for Beskæftigelse"),
        new("gennemgår afdelingens fortegnelse over persondata", GiveReceipt, 6, Member: "HR-chefen"),
        new("gennemgår afdelingens fortegnelse over persondata", GiveReceipt, 4, "Ingen rettelser.", Member: "Chefen for Teknik & Miljø"),
        new("gennemgår afdelingens fortegnelse over persondata", GiveReceipt, 3, Member: "Lederen af Digitalisering & IT"),

        new("inviterer skolelederne og PPR", NoteProgress, 3, "Dato og sted er på plads. Invitationen går ud i denne uge."),

        new("opstartsmøde om fælles kørselskontor", Cancel, 14, "Trafikselskabet laver en analyse for hele området. Vi venter på den."),

        // Direktionen, three weeks ago.
        new("gennemgår kommunens leasingaftaler", AskForDate, 6, "To kontrakter mangler hos leverandøren.", 25),

        new("oversigten over bankfuldmagter senest", NoteProgress, 4, "Halvvejs. Den ene bank har svaret."),
    ];
}
