using System.Globalization;

namespace FollowUp.Evaluation.Scoring;

/// <summary>Per cent with one decimal; what lies exactly between two goes to the even one, as in the tools that gold is made with.</summary>
internal static class Percent
{
    public static string Of(double share)
    {
        // Twenty-four decimals tell every double below a thousand from the midpoint; rounding the double itself would not.
        var exact = decimal.Parse((share * 100).ToString("F24", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimal.Round(exact, 1, MidpointRounding.ToEven).ToString("F1", CultureInfo.InvariantCulture) + "%";
    }
}
