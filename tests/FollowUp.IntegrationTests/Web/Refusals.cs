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

    /// <summary>So that two changes that each add one touch different places of the file.</summary>
    [Fact]
    public void codes_stand_in_their_order()
    {
        var codes = typeof(RefusalCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(code => code.MetadataToken).Select(code => (string)code.GetValue(null)!).ToList();

        codes.ShouldBe(codes.Order(StringComparer.Ordinal));
    }
}
