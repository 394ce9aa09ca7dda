using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace FollowUp.Server.Web;

/// <summary>What a field says when what was typed is not of its kind ("31-09-2026").</summary>
internal sealed class DanishBindingMessages(ScreenText text) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["error.not-understood", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["error.not-understood", value]);
        messages.SetValueIsInvalidAccessor(value => text["error.not-understood", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["error.missing"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["error.missing"]);
        messages.SetValueMustNotBeNullAccessor(_ => text["error.missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["error.missing"]);
        messages.SetMissingKeyOrValueAccessor(() => text["error.missing"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["error.missing"]);
        messages.SetValueMustBeANumberAccessor(_ => text["error.number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["error.number"]);
    }
}
