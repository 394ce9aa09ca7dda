using System.Globalization;
using System.Reflection;
using FollowUp.Domain.Deciding;
using FollowUp.Server.Web;

namespace FollowUp.IntegrationTests.Web;

public sealed class Refusals
{
    public static TheoryData<string> Codes =>
        [.. typeof(RefusalCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetValue(null)!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void every_refusal_has_a_sentence_in_both_languages(string code)
    {
        ScreenText.Resources.GetString($"refusal.{code}", CultureInfo.InvariantCulture).ShouldNotBeNullOrWhiteSpace();
        ScreenText.Resources.GetString($"refusal.{code}", CultureInfo.GetCultureInfo("en")).ShouldNotBeNullOrWhiteSpace();
    }
}
