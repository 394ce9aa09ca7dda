using System.Collections.Immutable;

namespace FollowUp.Demo.Municipality;

/// <summary>
/// What the secretaries answered to proposals that they did not take as they were. All others were accepted: as in a real house,
/// most but not all of what mining finds is right as it stands.
/// </summary>
public static class DemoAnswers
{
    /// <summary>Each stands on words of minutes that are confirmed.</summary>
    public static ImmutableArray<DemoAnswer> All { get; } =
    [
        new("afsnittet om udstyr skal skrives om", Title: "Skriv vejledningens afsnit om udstyr om"),
        new("at der laves en fælles mødekalender", Rejected: "Samme opgave som Ida Brandstrups."),
        new("Opgørelsen deles op på anlæg og drift", Title: "Del opgørelsen over konsulentforbruget op på anlæg og drift"),
        new("de bliver prissat frem mod byrådets seminar", Rejected: "Sker som led i budgetlægningen."),
        new("opbakning til at undersøge mulighederne nærmere", Rejected: "Dækkes af opstartsmødet."),
        new("findes en løsning, så listen også kan læses", Title: "Find en løsning, så nøglelisten kan læses uden netværk"),
        new("ønsker et bedre grundlag", Rejected: "Dækkes af opgaven hos Velfærd & Læring."),
    ];

    /// <summary>The answer to a proposal with these words of the minutes; null where it was taken as it is.</summary>
    public static DemoAnswer? To(string? evidence) =>
        All.FirstOrDefault(answer => evidence?.Contains(answer.EvidenceContains, StringComparison.Ordinal) == true);
}

/// <param name="EvidenceContains">Distinctive words of the evidence; they stand once in all the demo's minutes.</param>
/// <param name="Title">The title as the secretary wrote it.</param>
/// <param name="Rejected">Why it is no task.</param>
public sealed record DemoAnswer(string EvidenceContains, string? Title = null, string? Rejected = null);
