using System.Net;

namespace FollowUp.IntegrationTests.Web;

public sealed class Front_of_the_pages(PagesAlone pages) : IClassFixture<PagesAlone>
{
    [Fact]
    public async Task every_door_is_shut_unless_it_says_otherwise()
    {
        (await pages.Client.GetAsync("/test/shut", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await pages.Client.GetAsync("/test/open", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task the_content_policy_allows_nothing_inline_and_forms_end_here_or_at_the_sign_in_service()
    {
        var answer = await pages.Client.GetAsync("/test/open", Token);
        var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));

        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("style-src 'self'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("base-uri 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("form-action 'self' https://sso.example");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task a_page_that_does_not_exist_says_so_in_the_layout_and_keeps_its_status()
    {
        var answer = await SignedInAsync("/findes-ikke");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var html = await answer.Content.ReadAsStringAsync(Token);
        html.ShouldContain("Siden findes ikke");
        html.ShouldContain("Birkelund<span class=\"fu-hide-phone\"> Kommune</span>");
        html.ShouldContain("Ida Brandstrup");
        html.ShouldNotContain("404");
    }

    [Fact]
    public async Task a_shut_door_says_whom_to_ask_and_names_no_number()
    {
        var answer = await SignedInAsync("/test/forbidden");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var html = await answer.Content.ReadAsStringAsync(Token);
        html.ShouldContain("Du har ikke adgang");
        html.ShouldNotContain("403");
    }

    [Fact]
    public async Task a_crash_gives_a_reference_and_no_details()
    {
        var answer = await pages.Client.GetAsync("/test/crash", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var html = await answer.Content.ReadAsStringAsync(Token);
        html.ShouldContain("Noget gik galt hos os");
        html.ShouldContain("opgiv koden <strong>");
        html.ShouldNotContain("Mette Rosenlund");
    }

    [Fact]
    public async Task a_program_gets_no_page() =>
        (await (await pages.Client.GetAsync("/api/nothing", Token)).Content.ReadAsStringAsync(Token)).ShouldBeEmpty();

    [Fact]
    public async Task a_form_without_its_token_is_told_that_the_page_expired()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/log-ind") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add(PagesAlone.SignedIn, "yes");
        var answer = await pages.Client.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("Siden var åben for længe");
    }

    [Fact]
    public async Task files_are_open_compressed_and_kept_for_ever_under_their_version()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/css/tokens.css?v=1");
        request.Headers.Add("Accept-Encoding", "br");
        var answer = await pages.Client.SendAsync(request, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task a_page_names_its_files_by_version_and_holds_no_inline_script_or_style()
    {
        var html = await (await SignedInAsync("/findes-ikke")).Content.ReadAsStringAsync(Token);

        html.ShouldContain("/css/tokens.css?v=");
        html.ShouldContain("/dkfds/js/dkfds.min.js?v=");
        html.ShouldNotContain("style=\"");
        html.ShouldNotContain("<style");
        html.ShouldNotContain("<script>");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> SignedInAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(PagesAlone.SignedIn, "yes");
        return await pages.Client.SendAsync(request, Token);
    }
}
