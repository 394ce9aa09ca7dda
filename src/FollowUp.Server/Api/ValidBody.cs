using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using FollowUp.Server.Web;

namespace FollowUp.Server.Api;

/// <summary>The body of a request; its annotations are checked before the use case sees it, and stand in the description.</summary>
internal interface IApiBody;

/// <summary>Refuses a body whose fields break their annotations; says which, and why.</summary>
internal sealed class ValidBody(ScreenText text) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var wrong = new List<ValidationResult>();
        foreach (var body in context.Arguments.OfType<IApiBody>())
        {
            Validator.TryValidateObject(body, new ValidationContext(body), wrong, validateAllProperties: true);
        }

        return wrong.Count == 0
            ? await next(context)
            : ApiProblem.Of(
                ApiProblem.InvalidRequest,
                StatusCodes.Status422UnprocessableEntity,
                wrong
                    .SelectMany(result => result.MemberNames, (result, member) => (Field: JsonNamingPolicy.CamelCase.ConvertName(member), result))
                    .GroupBy(pair => pair.Field)
                    .ToDictionary(field => field.Key, field => field.Select(pair => text[pair.result.ErrorMessage!].Value).ToArray()));
    }
}

/// <summary>A text that people write: long enough for a thought, too short to fill the store with.</summary>
internal sealed class ShortTextAttribute : MaxLengthAttribute
{
    public ShortTextAttribute()
        : base(4000) => ErrorMessage = "api.field-too-long";
}
