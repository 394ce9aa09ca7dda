using System.Globalization;
using System.Text.Json.Serialization;

namespace FollowUp.Cli.Benchmarks;

/// <summary>One line of what speed and memory are to be, with the figure that was measured.</summary>
/// <param name="Verdict">"pass" or "short".</param>
internal sealed record Goal(string Name, string Wanted, double Figure, string Unit, string Verdict)
{
    public static Goal AtLeast(string name, double least, double figure, string unit) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"at least {least}"), figure, unit, figure >= least ? "pass" : "short");

    public static Goal AtMost(string name, double most, double figure, string unit) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"at most {most}"), figure, unit, figure <= most ? "pass" : "short");

    [JsonIgnore]
    public string Line => string.Create(CultureInfo.InvariantCulture, $"  {Verdict,-5}  {Name,-58}{Figure,9:0.00} {Unit,-5} {Wanted}");
}
