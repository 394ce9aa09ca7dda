using System.Net.Http.Json;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// The rows of the matrix: method and route, then the status for nobody, outsider, member, secretary, other forum's secretary,
/// director, administrator. What follows a # tells two rows of one door apart.
/// </summary>
internal static class DoorTable
{
    /// <summary>Where the statuses begin in a line.</summary>
    private const int Status = 76;

    /// <summary>Can be read, and is refused.</summary>
    private const string DirectoryThatNamesAStranger = """{"municipality":"X","administrators":["stranger"]}""";

    private const string Lines = """
        GET /                                                                       302 302 302 200 200 302 302
        GET /api/absences                                                           401 403 200 200 200 200 200
        POST /api/absences                                                          401 403 404 422 422 404 422
        DELETE /api/absences/{id:guid}                                              401 403 404 404 404 404 404
        GET /api/access-keys                                                        401 200 200 200 200 200 200
        POST /api/access-keys                                                       401 403 422 422 422 422 422
        DELETE /api/access-keys/{id:guid}                                           401 404 404 404 404 404 404
        GET /api/action-items                                                       401 403 200 200 200 200 200
        POST /api/action-items                                                      401 403 403 422 404 403 403
        POST /api/action-items/change-many                                          401 403 403 200 200 403 403
        GET /api/action-items/{id:guid}                                             401 403 200 200 404 200 404
        GET /api/action-items/{id:guid} #closed                                     401 403 200 200 404 404 404
        POST /api/action-items/{id:guid}/accept                                     401 403 403 409 404 403 403
        POST /api/action-items/{id:guid}/acknowledge                                401 403 200 200 404 403 404
        POST /api/action-items/{id:guid}/add-member                                 401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/ask-each-member                            401 403 403 409 404 403 403
        POST /api/action-items/{id:guid}/ask-for-date                               401 403 409 409 404 403 404
        POST /api/action-items/{id:guid}/assign                                     401 403 403 409 404 403 403
        POST /api/action-items/{id:guid}/cancel                                     401 403 403 409 404 403 403
        POST /api/action-items/{id:guid}/comment                                    401 403 409 409 404 409 404
        POST /api/action-items/{id:guid}/delegate                                   401 403 422 422 404 403 404
        POST /api/action-items/{id:guid}/end-delegation                             401 403 200 200 404 403 404
        POST /api/action-items/{id:guid}/excuse-member                              401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/grant-date                                 401 403 422 422 404 403 403
        POST /api/action-items/{id:guid}/hand-back                                  401 403 409 409 404 403 404
        POST /api/action-items/{id:guid}/make-recurring                             401 403 403 409 404 403 403
        POST /api/action-items/{id:guid}/merge                                      401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/move-deadline                              401 403 409 409 404 403 404
        POST /api/action-items/{id:guid}/note-progress                              401 403 409 409 404 403 404
        POST /api/action-items/{id:guid}/receipt                                    401 403 422 422 404 403 404
        POST /api/action-items/{id:guid}/receipt #closed                            401 403 422 422 404 404 404
        POST /api/action-items/{id:guid}/refuse-date                                401 403 422 422 404 403 403
        POST /api/action-items/{id:guid}/reopen                                     401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/report-done                                401 403 409 409 404 403 404
        POST /api/action-items/{id:guid}/report-done #closed                        401 403 409 409 404 404 404
        POST /api/action-items/{id:guid}/set-come-back                              401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/set-policy                                 401 403 403 200 404 403 403
        POST /api/action-items/{id:guid}/split                                      401 403 403 422 404 403 403
        POST /api/action-items/{id:guid}/withdraw-date                              401 403 200 200 404 403 404
        POST /api/action-items/{id:guid}/withdraw-receipt                           401 403 422 422 404 403 404
        POST /api/directory                                                         401 403 403 403 403 403 422
        GET /api/directory/imports                                                  401 403 403 403 403 403 200
        POST /api/directory/preview                                                 401 403 403 403 403 403 422
        GET /api/forums/{id:guid}/policy                                            401 403 200 200 200 200 200
        PUT /api/forums/{id:guid}/policy                                            401 403 403 409 403 403 409
        GET /api/learned-names                                                      401 403 403 200 200 403 403
        DELETE /api/learned-names/{id:guid}                                         401 403 403 404 404 403 403
        GET /api/meetings                                                           401 403 403 200 200 403 403
        GET /api/meetings/{id:guid}/outstanding                                     401 403 403 200 404 403 403
        POST /api/meetings/{id:guid}/outstanding/gather                             401 403 403 204 404 403 403
        POST /api/meetings/{id:guid}/outstanding/{itemId:guid}/drop                 401 403 403 422 404 403 403
        POST /api/meetings/{id:guid}/outstanding/{itemId:guid}/line                 401 403 403 422 404 403 403
        POST /api/meetings/{id:guid}/outstanding/{itemId:guid}/move                 401 403 403 422 404 403 403
        POST /api/meetings/{id:guid}/outstanding/{itemId:guid}/put-back             401 403 403 422 404 403 403
        GET /api/minutes                                                            401 403 403 200 200 403 403
        POST /api/minutes                                                           401 403 403 422 422 403 403
        POST /api/minutes/{id:guid}/accept-sure                                     401 403 403 204 404 403 403
        POST /api/minutes/{id:guid}/confirm                                         401 403 403 422 404 403 403
        POST /api/minutes/{id:guid}/matches/{itemId:guid}/confirm                   401 403 403 404 404 403 403
        POST /api/minutes/{id:guid}/matches/{itemId:guid}/deny                      401 403 403 404 404 403 403
        POST /api/minutes/{id:guid}/proposals                                       401 403 403 422 404 403 403
        POST /api/minutes/{id:guid}/proposals/{proposalId}/accept                   401 403 403 422 404 403 403
        POST /api/minutes/{id:guid}/proposals/{proposalId}/reject                   401 403 403 422 404 403 403
        POST /api/minutes/{id:guid}/proposals/{proposalId}/withdraw                 401 403 403 422 404 403 403
        GET /api/minutes/{id:guid}/review                                           401 403 403 200 404 403 403
        GET /api/my-commitments                                                     401 403 200 200 200 200 200
        GET /api/my-department                                                      401 403 403 403 403 403 403
        GET /api/openapi.json                                                       401 200 200 200 200 200 200
        GET /api/organisation                                                       401 403 200 200 200 200 200
        GET /api/overview                                                           401 403 403 403 403 200 403
        PUT /api/positions/{id:guid}/deputy                                         401 403 404 404 404 404 404
        GET /api/quality                                                            401 403 403 200 200 403 200
        POST /api/reminder-rounds                                                   401 403 403 403 403 403 200
        GET /api/scim-groups                                                        401 403 403 403 403 403 200
        PUT /api/scim-groups/{id:guid}/grant                                        401 403 403 403 403 403 404
        GET /api/series/{id:guid}                                                   401 403 404 404 404 404 404
        POST /api/series/{id:guid}/change-rhythm                                    401 403 403 404 404 403 403
        POST /api/series/{id:guid}/end                                              401 403 403 404 404 403 403
        GET /fejl/{code:int}                                                        404 404 404 404 404 404 404
        POST /fejl/{code:int}                                                       404 404 404 404 404 404 404
        GET /hangfire/{**path}                                                      302 403 403 403 403 403 200
        GET /health/live                                                            200 200 200 200 200 200 200
        GET /health/ready                                                           200 200 200 200 200 200 200
        GET /kvalitet                                                               302 403 403 200 200 403 200
        GET /log-af                                                                 200 302 302 302 302 302 302
        POST /log-af                                                                302 302 302 302 302 302 302
        GET /log-ind                                                                200 200 200 200 200 200 200
        POST /log-ind                                                               404 404 404 404 404 404 404
        GET /log-ind/{outcome:regex(^(ukendt|mislykket)$)}                          403 403 403 403 403 403 403
        POST /log-ind?handler=Demo                                                  404 404 404 404 404 404 404
        GET /min-afdeling                                                           302 403 403 403 403 403 403
        GET /mine-opgaver                                                           302 403 200 200 200 200 200
        GET /moeder/{id:guid}/udestaaende                                           302 403 403 200 404 403 403
        POST /moeder/{id:guid}/udestaaende?handler=Drop                             302 403 403 302 404 403 403
        POST /moeder/{id:guid}/udestaaende?handler=Gather                           302 403 403 302 404 403 403
        POST /moeder/{id:guid}/udestaaende?handler=Line                             302 403 403 302 404 403 403
        POST /moeder/{id:guid}/udestaaende?handler=Move                             302 403 403 302 404 403 403
        POST /moeder/{id:guid}/udestaaende?handler=PutBack                          302 403 403 302 404 403 403
        GET /moeder/{meetingId:guid}/udestaaende/eksport/{format}                   302 404 404 200 404 404 404
        GET /naeste-moede                                                           302 403 403 302 302 403 403
        GET /opgaver                                                                302 403 200 200 200 200 200
        GET /opgaver/flere                                                          302 403 403 200 200 403 403
        POST /opgaver/flere?handler=Assign                                          302 403 403 422 422 403 403
        POST /opgaver/flere?handler=Cancel                                          302 403 403 422 422 403 403
        POST /opgaver/flere?handler=Date                                            302 403 403 422 422 403 403
        POST /opgaver/flere?handler=Policy                                          302 403 403 422 422 403 403
        GET /opgaver/ny                                                             302 403 403 200 200 403 403
        POST /opgaver/ny                                                            302 403 403 422 422 403 403
        GET /opgaver/serie/{id:guid}                                                302 403 404 404 404 404 404
        POST /opgaver/serie/{id:guid}?handler=End                                   302 403 403 404 404 403 403
        POST /opgaver/serie/{id:guid}?handler=Rhythm                                302 403 404 404 404 404 404
        GET /opgaver/{id:guid}                                                      302 403 200 200 404 200 404
        GET /opgaver/{id:guid} #closed                                              302 403 200 200 404 404 404
        POST /opgaver/{id:guid}?handler=Accept                                      302 403 422 422 404 403 403
        POST /opgaver/{id:guid}?handler=AddMember                                   302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=AskEach                                     302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Assign                                      302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Cancel                                      302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=ComeBack                                    302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Comment                                     302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Date                                        302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Date #closed                                302 403 422 422 404 404 404
        POST /opgaver/{id:guid}?handler=Delegate                                    302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Deny                                        302 403 422 422 404 403 403
        POST /opgaver/{id:guid}?handler=Done                                        302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Done #closed                                302 403 422 422 404 404 404
        POST /opgaver/{id:guid}?handler=EndDelegation                               302 403 302 302 404 422 404
        POST /opgaver/{id:guid}?handler=Excuse                                      302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Grant                                       302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=HandBack                                    302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Merge                                       302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Policy                                      302 403 403 302 404 403 403
        POST /opgaver/{id:guid}?handler=Receipt                                     302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Receipt #closed                             302 403 422 422 404 404 404
        POST /opgaver/{id:guid}?handler=Recurring                                   302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Reopen                                      302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Seen                                        302 403 302 302 404 422 404
        POST /opgaver/{id:guid}?handler=Split                                       302 403 403 422 404 403 403
        POST /opgaver/{id:guid}?handler=Status                                      302 403 422 422 404 422 404
        POST /opgaver/{id:guid}?handler=Withdraw                                    302 403 302 302 404 422 404
        POST /opgaver/{id:guid}?handler=WithdrawReceipt                             302 403 422 422 404 422 404
        GET /organisation                                                           302 403 200 200 200 200 200
        GET /organisation/forum/{id:guid}                                           302 403 200 200 200 200 200
        POST /organisation/forum/{id:guid}                                          302 403 403 422 403 403 422
        GET /organisation/fravaer                                                   302 403 200 200 200 200 200
        POST /organisation/fravaer                                                  302 403 422 422 422 422 422
        POST /organisation/fravaer?handler=Deputy                                   302 403 404 404 404 404 404
        POST /organisation/fravaer?handler=End                                      302 403 404 404 404 404 404
        GET /organisation/grupper                                                   302 403 403 403 403 403 200
        POST /organisation/grupper                                                  302 403 403 403 403 403 404
        GET /organisation/indlaes                                                   302 403 403 403 403 403 200
        POST /organisation/indlaes                                                  302 403 403 403 403 403 422
        POST /organisation/indlaes?handler=Confirm                                  302 403 403 403 403 403 422
        GET /organisation/navne                                                     302 403 403 200 200 403 403
        POST /organisation/navne                                                    302 403 403 404 404 403 403
        GET /organisation/slet-person                                               302 403 403 403 403 403 200
        GET /organisation/slet-person/{id:guid}                                     302 403 403 403 403 403 404
        POST /organisation/slet-person/{id:guid}                                    302 403 403 403 403 403 404
        GET /overblik                                                               302 403 403 403 403 200 403
        GET /referater                                                              302 403 403 200 200 403 403
        GET /referater/indlaes                                                      302 403 403 200 200 403 403
        POST /referater/indlaes                                                     302 403 403 422 422 403 403
        GET /referater/{id:guid}/gennemgang                                         302 403 403 200 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Accept                         302 403 403 422 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Add                            302 403 403 422 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Confirm                        302 403 403 422 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Edit                           302 403 403 422 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=MatchAccept                    302 403 403 404 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=MatchDeny                      302 403 403 404 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=MatchDone                      302 403 403 404 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Reject                         302 403 403 422 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Sure                           302 403 403 302 404 403 403
        POST /referater/{id:guid}/gennemgang?handler=Undo                           302 403 403 422 404 403 403
        GET /scim/v2/Groups                                                         401 403 403 403 403 403 403
        POST /scim/v2/Groups                                                        401 403 403 403 403 403 403
        DELETE /scim/v2/Groups/{id}                                                 401 403 403 403 403 403 403
        GET /scim/v2/Groups/{id}                                                    401 403 403 403 403 403 403
        PATCH /scim/v2/Groups/{id}                                                  401 403 403 403 403 403 403
        PUT /scim/v2/Groups/{id}                                                    401 403 403 403 403 403 403
        GET /scim/v2/ResourceTypes                                                  401 403 403 403 403 403 403
        GET /scim/v2/ResourceTypes/{id}                                             401 403 403 403 403 403 403
        GET /scim/v2/Schemas                                                        401 403 403 403 403 403 403
        GET /scim/v2/Schemas/{id}                                                   401 403 403 403 403 403 403
        GET /scim/v2/ServiceProviderConfig                                          401 403 403 403 403 403 403
        GET /scim/v2/Users                                                          401 403 403 403 403 403 403
        POST /scim/v2/Users                                                         401 403 403 403 403 403 403
        DELETE /scim/v2/Users/{id}                                                  401 403 403 403 403 403 403
        GET /scim/v2/Users/{id}                                                     401 403 403 403 403 403 403
        PATCH /scim/v2/Users/{id}                                                   401 403 403 403 403 403 403
        PUT /scim/v2/Users/{id}                                                     401 403 403 403 403 403 403
        """;

    public static IReadOnlyDictionary<string, string> Rows { get; } = Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(line => line[..Status].Trim(), line => line[Status..].Trim());

    public static string DoorOf(string row) => row.Split(" #")[0];

    public static HttpRequestMessage Request(string row, ForumStory story)
    {
        var (method, path) = (row.Split(' ')[0], DoorOf(row).Split(' ', 2)[1]);
        var address = path
            .Replace("{outcome:regex(^(ukendt|mislykket)$)}", "ukendt", StringComparison.Ordinal)
            .Replace("{code:int}", "404", StringComparison.Ordinal)
            .Replace("{**path}", "", StringComparison.Ordinal)
            .Replace("{proposalId}", "unknown", StringComparison.Ordinal)
            .Replace("{itemId:guid}", "0198f0c4-0000-7000-8000-00000000dead", StringComparison.Ordinal)
            .Replace("{format}", "docx", StringComparison.Ordinal)
            .Replace("{meetingId:guid}", "{id:guid}", StringComparison.Ordinal)
            .Replace("{id:guid}", IdFor(path, row, story).ToString(), StringComparison.Ordinal);
        return new HttpRequestMessage(new HttpMethod(method), address) { Content = method == "GET" ? null : BodyFor(path, address, story) };
    }

    private static Guid IdFor(string path, string row, ForumStory story) =>
        path.Contains("access-keys", StringComparison.Ordinal) ? Guid.Empty
        : path.Contains("confirm", StringComparison.OrdinalIgnoreCase) ? story.ConfirmedMinutes
        : path.Contains("minutes", StringComparison.Ordinal) || path.Contains("referater", StringComparison.Ordinal) ? story.WaitingMinutes
        : path.Contains("meetings", StringComparison.Ordinal) || path.Contains("moeder", StringComparison.Ordinal) ? story.NextMeeting
        : path.Contains("forum", StringComparison.Ordinal) ? story.ForumId
        : row.EndsWith("#closed", StringComparison.Ordinal) ? story.ClosedItem
        : story.OpenItem;

    private static HttpContent BodyFor(string path, string address, ForumStory story) => path switch
    {
        "/api/minutes" => new MultipartFormDataContent { { new StringContent("not minutes"), "file", "x.txt" } },
        "/api/directory" or "/api/directory/preview" => new StringContent(DirectoryThatNamesAStranger, null, "application/json"),
        "/api/reminder-rounds" => JsonContent.Create(new { asOf = Town.Now, dryRun = true }),
        "/api/absences" => JsonContent.Create(new { personId = Guid.Empty, from = "2026-10-01" }),
        "/api/scim-groups/{id:guid}/grant" => JsonContent.Create(new { kind = "director" }),
        "/api/access-keys" => JsonContent.Create(new { name = "" }),
        "/api/minutes/{id:guid}/matches/{itemId:guid}/confirm" => JsonContent.Create(new { agendaPoint = 99, expectedRevision = 0 }),
        "/api/minutes/{id:guid}/matches/{itemId:guid}/deny" => JsonContent.Create(new { agendaPoint = 99 }),
        "/api/minutes/{id:guid}/proposals" => JsonContent.Create(new { token = Guid.Empty, title = "" }),
        "/api/forums/{id:guid}/policy" =>
            JsonContent.Create(new { closedBy = "chair", extensions = "atOnce", grantedBy = "chair", expectedRevision = 7 }),
        _ when address.EndsWith("make-recurring", StringComparison.Ordinal) || address.EndsWith("change-rhythm", StringComparison.Ordinal) =>
            JsonContent.Create(new { unit = "month", every = 3, expectedRevision = 0 }),
        _ when address.StartsWith("/api/series", StringComparison.Ordinal) => JsonContent.Create(new { reason = "reason", expectedRevision = 0 }),

        _ when address.EndsWith("add-member", StringComparison.Ordinal) =>
            JsonContent.Create(new { member = "position:0198f0c400007000800000000000dead", expectedRevision = 0 }),
        _ when address.EndsWith("delegate", StringComparison.Ordinal) =>
            JsonContent.Create(new { to = "position:0198f0c400007000800000000000dead", expectedRevision = 0 }),
        _ when address.EndsWith("move-deadline", StringComparison.Ordinal) || address.EndsWith("-date", StringComparison.Ordinal) =>
            JsonContent.Create(new { deadline = "2026-12-01", reason = "because", expectedRevision = 0 }),
        _ when address.EndsWith("assign", StringComparison.Ordinal) => JsonContent.Create(new { responsible = Array.Empty<string>(), expectedRevision = 0 }),
        _ when address.EndsWith("/move", StringComparison.Ordinal) => JsonContent.Create(new { places = 1 }),
        "/api/action-items" => JsonContent.Create(new { forumId = story.ForumId, title = "" }),
        "/api/action-items/change-many" =>
            JsonContent.Create(new { items = new[] { new { id = story.OpenItem, expectedRevision = 0 } }, cancel = true, reason = "reason" }),
        _ when path.StartsWith("/api/action-items", StringComparison.Ordinal) =>
            JsonContent.Create(new { note = "note", text = "text", reason = "reason", expectedRevision = 0 }),
        _ when path.StartsWith("/api/", StringComparison.Ordinal) && path.EndsWith("/accept", StringComparison.Ordinal) =>
            JsonContent.Create(new { title = "title" }),
        _ when path.StartsWith("/api/", StringComparison.Ordinal) => JsonContent.Create(new { reason = "reason", line = "line" }),
        "/organisation/indlaes" => new MultipartFormDataContent { { new StringContent(DirectoryThatNamesAStranger), "file", "x.json" } },
        _ => new FormUrlEncodedContent([KeyValuePair.Create("proposal", "unknown")]),
    };
}
