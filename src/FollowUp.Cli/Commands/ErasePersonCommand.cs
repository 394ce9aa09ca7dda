using System.CommandLine;
using System.Globalization;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.Erasure;

namespace FollowUp.Cli.Commands;

/// <summary><c>erase-person</c>: makes a person nameless, or says place by place what that would change.</summary>
internal static class ErasePersonCommand
{
    public static Command Create()
    {
        var who = new Argument<string>("ID|EMAIL") { Description = "The person's id, user name, sign-in name or mail address" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be changed" };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var command = new Command("erase-person", "Makes a person nameless: name, addresses, keys and absences go, texts that name them are made unreadable")
        {
            who, dryRun, json,
        };
        command.SetAction((parsed, cancellationToken) => OperatorSession.RunAsync(session =>
            RunAsync(session, parsed.GetValue(who)!, parsed.GetValue(dryRun), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(OperatorSession session, string who, bool dryRun, bool json, CancellationToken cancellationToken)
    {
        var person = await FindAsync(session, who, cancellationToken);
        if (dryRun)
        {
            var preview = (await session.SendAsync(new PreviewErasure.Query(person.Id), cancellationToken)).Value
                ?? throw new CannotException("The person cannot be read.");
            Console.Out.WriteLine(json ? ErasureText.Json(preview) : ErasureText.Of(preview));
            return preview.Refusal is null ? 0 : throw new CannotException(SentenceOf(preview.Refusal));
        }

        var outcome = await session.SendAsync(new ErasePerson.Command(person.Id), cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            throw new CannotException(SentenceOf(refusal));
        }

        Console.Out.WriteLine(json ? CommandJson.Of(outcome.Value) : ErasureText.Of(outcome.Value!));
        return 0;
    }

    private static async Task<Person> FindAsync(OperatorSession session, string who, CancellationToken cancellationToken)
    {
        var organisation = await session.SendAsync(new GetOrganisation.Query(), cancellationToken);
        bool Is(string? name) => string.Equals(name, who.Trim(), StringComparison.OrdinalIgnoreCase);
        var found = organisation.People.Values
            .Where(person => (Guid.TryParse(who, out var id) && person.Id == id) || Is(person.ExternalId) || Is(person.SignInName) || Is(person.Email))
            .ToList();
        return found switch
        {
            [var person] => person,
            [] => throw new CannotException("The directory knows no such person; who was erased is found by the id alone."),
            _ => throw new CannotException(string.Create(
                CultureInfo.InvariantCulture, $"{found.Count} people are called that: give the id ({string.Join(", ", found.Select(person => person.Id))}).")),
        };
    }

    private static string SentenceOf(Refusal refusal) => refusal.Code switch
    {
        RefusalCodes.StillResponsible =>
            $"The person has {refusal.Facts[0]} open tasks, by name or through a position: give them, or the position, to somebody else first.",
        RefusalCodes.AlreadyErased => "The person was erased already.",
        _ => $"It cannot be done ({refusal.Code}).",
    };
}
