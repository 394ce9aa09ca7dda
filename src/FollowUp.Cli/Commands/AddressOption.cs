using System.CommandLine;

namespace FollowUp.Cli.Commands;

/// <summary>An option that is the address of an installation. A key goes there, so it is https; http on this machine alone.</summary>
internal static class AddressOption
{
    public static Option<Uri?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ADDRESS",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens.Count == 1 ? result.Tokens[0].Value : "", UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
            {
                return address;
            }

            result.AddError($"{name} must be an https address (http on this machine alone): the key goes with the minutes.");
            return null;
        },
    };
}
