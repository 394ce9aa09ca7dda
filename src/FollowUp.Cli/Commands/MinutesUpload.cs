using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace FollowUp.Cli.Commands;

/// <summary>One <c>POST /api/minutes</c>.</summary>
internal static class MinutesUpload
{
    public sealed record Imported(Guid MinutesId, bool AlreadyKnown, int Points, int Proposals);

    private sealed record Problem(string? Title, string? Detail);

    public static async Task<Imported> SendAsync(
        Uri address, string key, string fileName, byte[] content, string forum, CancellationToken cancellationToken)
    {
        // A redirect would carry the key on to whoever is named.
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(content), "file", fileName },
            { new StringContent(forum), "forum" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/minutes") { Content = form };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        try
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
            using var response = await client.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadFromJsonAsync<Imported>(cancellationToken)
                    ?? throw new CannotException("The installation answered nothing.")
                : throw new CannotException(await WhyAsync(response, cancellationToken));
        }
        catch (FormatException)
        {
            throw new CannotException("The access key holds characters that no key has.");
        }
        catch (HttpRequestException unreachable)
        {
            throw new CannotException($"{address.Authority} cannot be reached: {unreachable.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CannotException($"{address.Authority} did not answer in time.");
        }
        catch (Exception foreign) when (foreign is JsonException or NotSupportedException)
        {
            throw new CannotException($"{address.Authority} does not answer as FollowUp does.");
        }
    }

    /// <summary>The sentence of the problem details (RFC 9457), else the bare status.</summary>
    private static async Task<string> WhyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bare = string.Create(CultureInfo.InvariantCulture, $"The installation answered {(int)response.StatusCode} ({response.ReasonPhrase}).");
        if (response.Content.Headers.ContentType?.MediaType is not ("application/problem+json" or "application/json"))
        {
            return bare;
        }

        var problem = await response.Content.ReadFromJsonAsync<Problem>(cancellationToken);
        return problem?.Title is { Length: > 0 } title ? title : bare;
    }
}
