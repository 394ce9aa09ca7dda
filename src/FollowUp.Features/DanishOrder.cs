using System.Globalization;

namespace FollowUp.Features;

/// <summary>The order of the Danish alphabet (æ, ø, å last), whatever language the process or the reader has.</summary>
public static class DanishOrder
{
    public static StringComparer Names { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: false);
}
