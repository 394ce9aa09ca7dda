using System.Text.Json.Nodes;
using static FollowUp.Features.Directory.Scim.ScimJson;

namespace FollowUp.Features.Directory.Scim;

/// <summary>
/// A User is a person: <c>userName</c> what they sign in with, <c>active</c> that they have not left. Everybody of the directory is one,
/// so that a client that begins later finds who is there.
/// </summary>
internal sealed class ScimUsers(ScimDraft draft, string address) : IScimResources
{
    public IEnumerable<JsonObject> All() => draft.Organisation.People.Values.Where(IsSeen).OrderBy(p => p.Id).Select(Of);

    public JsonObject? Find(Guid id) => draft.Organisation.People.GetValueOrDefault(id) is { } person && IsSeen(person) ? Of(person) : null;

    public ScimAnswer? Put(JsonObject content, ref Guid? id)
    {
        if (Text(content["userName"]) is not { } userName)
        {
            return ScimAnswer.Fault(400, "invalidValue", "A user has a userName.");
        }

        var externalId = Text(content["externalId"]);
        var people = draft.Organisation.People.Values;
        var wanted = id;
        if (people.Any(p => p.Id != wanted && IsSeen(p) && IsSame(UserNameOf(p), userName)))
        {
            return ScimAnswer.Fault(409, "uniqueness", "Another user has this userName.");
        }

        var active = content["active"] is { } said ? Truth(said) : true;
        if (active is null || (content["emails"] is { } emails and not JsonArray))
        {
            return ScimAnswer.Fault(400, "invalidValue", "active is true or false, emails is a list.");
        }

        // Who was deleted and comes again is the same person, with their tasks.
        var before = wanted is { } known
            ? draft.Organisation.People[known]
            : people.FirstOrDefault(p => !IsSeen(p) && (IsSame(UserNameOf(p), userName) || (externalId is not null && p.Scim?.ExternalId == externalId)));
        var isHere = before?.Scim is not { IsDeleted: true } && before?.IsHereOn(draft.Today) == true;
        var personId = before?.Id ?? Guid.CreateVersion7();
        var person = new Person(
            personId,
            before?.ExternalId ?? (people.Any(p => IsSame(p.ExternalId, userName)) ? personId.ToString("N") : userName),
            NameIn(content, before) ?? userName,
            before?.Initials, EmailIn(content["emails"] as JsonArray), userName,
            before?.IsDirector == true, before?.IsAdministrator == true);
        draft.Set((before is null ? person : before with { Name = person.Name, Email = person.Email, SignInName = userName }) with
        {
            LeftOn = active.Value ? (isHere ? before!.LeftOn : null) : isHere || before is null ? draft.Today : before.LeftOn,
            Scim = new ScimPart(
                externalId, Text(At(content, "name", "givenName")), Text(At(content, "name", "familyName")), Text(content["title"]),
                Text(At(content, Enterprise, "department")), before?.Scim?.CreatedAt ?? draft.Now, draft.Now),
        });
        id = personId;
        return null;
    }

    public void Delete(Guid id)
    {
        var person = draft.Organisation.People[id];
        var part = person.Scim ?? new ScimPart(null, null, null, null, null, draft.Now, draft.Now);
        draft.Set(person with
        {
            LeftOn = person.IsHereOn(draft.Today) ? draft.Today : person.LeftOn,
            Scim = part with { IsDeleted = true, ChangedAt = draft.Now },
        });
        draft.Leave(id);
    }

    public static string UserNameOf(Person person) => person.SignInName ?? person.Email ?? person.ExternalId;

    public static bool IsSeen(Person person) => person.Scim is not { IsDeleted: true };

    private JsonObject Of(Person person)
    {
        var user = person.Scim?.Department is null ? ScimJson.Made(User) : ScimJson.Made(User, Enterprise);
        user["id"] = person.Id.ToString("D");
        Say(user, "externalId", person.Scim?.ExternalId);
        user["userName"] = UserNameOf(person);
        var name = ScimJson.Made();
        name["formatted"] = person.Name;
        Say(name, "givenName", person.Scim?.GivenName);
        Say(name, "familyName", person.Scim?.FamilyName);
        user["name"] = name;
        user["displayName"] = person.Name;
        Say(user, "title", person.Scim?.Title);
        user["active"] = person.IsHereOn(draft.Today);
        if (person.Email is { } email)
        {
            var one = ScimJson.Made();
            (one["value"], one["type"], one["primary"]) = (email, "work", true);
            user["emails"] = new JsonArray(one);
        }

        if (person.Scim?.Department is { } department)
        {
            var enterprise = ScimJson.Made();
            enterprise["department"] = department;
            user[Enterprise] = enterprise;
        }

        var groups = draft.Groups.Values.Where(g => !g.IsDeleted && g.Members.Contains(person.Id)).OrderBy(g => g.Id).ToList();
        if (groups.Count > 0)
        {
            user["groups"] = new JsonArray([.. groups.Select(g => Reference(g.Id, g.Name, $"{address}/Groups/{g.Id:D}"))]);
        }

        return ScimShape.WithMeta(user, "User", $"{address}/Users/{person.Id:D}", person.Scim?.CreatedAt, person.Scim?.ChangedAt);
    }

    /// <summary>Of the ways to say a name, the one that the client changed.</summary>
    private static string? NameIn(JsonObject content, Person? before)
    {
        var (given, family) = (Text(At(content, "name", "givenName")), Text(At(content, "name", "familyName")));
        var parts = given is null && family is null ? null : $"{given} {family}".Trim();
        string?[] said = [Text(content["displayName"]), Text(At(content, "name", "formatted"))];
        var changed = said.FirstOrDefault(name => name is not null && name != before?.Name);
        return changed
            ?? (before?.Scim is { } part && (part.GivenName, part.FamilyName) != (given, family) ? parts : null)
            ?? said.FirstOrDefault(name => name is not null) ?? parts;
    }

    /// <summary>One address is kept: the primary one, else the one of work, else the first.</summary>
    private static string? EmailIn(JsonArray? emails)
    {
        var all = emails?.OfType<JsonObject>().ToList() ?? [];
        var chosen = all.FirstOrDefault(one => Truth(one["primary"]) == true)
            ?? all.FirstOrDefault(one => IsSame(Text(one["type"]), "work")) ?? all.FirstOrDefault();
        return Text(chosen?["value"]);
    }

    internal static JsonObject Reference(Guid id, string name, string place)
    {
        var reference = ScimJson.Made();
        (reference["value"], reference["$ref"], reference["display"]) = (id.ToString("D"), place, name);
        return reference;
    }

    internal static void Say(JsonObject resource, string attribute, string? value)
    {
        if (value is not null)
        {
            resource[attribute] = value;
        }
    }

    private static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
