// Speaks SCIM to a running FollowUp with messages and schemas of `scimmy`, and says before each PATCH what `scim-patch` makes of it:
// two libraries that FollowUp's authors did not write. Prints one line of JSON for each step.
import { isDeepStrictEqual } from "node:util";
import SCIMMY from "scimmy";
import scimPatchLibrary from "scim-patch";

const { scimPatch, patchBodyValidation } = scimPatchLibrary;
const [address, key] = process.argv.slice(2);
const userSchema = SCIMMY.Schemas.User.definition;
const groupSchema = SCIMMY.Schemas.Group.definition;
const enterprise = SCIMMY.Schemas.EnterpriseUser.definition.id;
SCIMMY.Schemas.User.extend(SCIMMY.Schemas.EnterpriseUser.definition);

const plain = (value) => JSON.parse(JSON.stringify(value));
const told = ({ meta, groups, schemas, ...rest }) => plain(rest);
const say = (step, ok, detail) => console.log(JSON.stringify({ step, ok, detail }));

async function send(method, path, body) {
    const answer = await fetch(address + path, {
        method,
        headers: { Authorization: `Bearer ${key}`, ...(body && { "Content-Type": "application/scim+json" }) },
        body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, type: answer.headers.get("content-type"), body: text ? JSON.parse(text) : undefined };
}

// A step fails by what it throws, and the next one goes on.
async function step(name, work) {
    try {
        const wrong = await work();
        say(name, !wrong, wrong);
    } catch (failure) {
        say(name, false, String(failure));
    }
}

const differs = (expected, got) => isDeepStrictEqual(expected, got) ? undefined : { expected, got };

// Their schema reads ours without complaint, and loses nothing of what it knows.
function fits(schema, resource) {
    const read = plain(schema.coerce(plain(resource), "out"));
    return differs(plain(resource.userName ?? resource.displayName), plain(read.userName ?? read.displayName));
}

// A person has one name here: when a part of it changes and the whole does not, the whole follows (RFC 7643, 4.1.1 leaves it to the server).
function named(expected, before) {
    const parts = (one) => `${one.name?.givenName} ${one.name?.familyName}`;
    const whole = (one) => JSON.stringify([one.name?.formatted, one.displayName]);
    if (parts(expected) !== parts(before) && whole(expected) === whole(before)) {
        expected.name.formatted = expected.displayName = parts(expected);
    }

    return expected;
}

async function patched(path, operations) {
    const before = (await send("GET", path)).body;
    const message = plain(new SCIMMY.Messages.PatchOp({ schemas: [SCIMMY.Messages.PatchOp.id], Operations: operations }));
    patchBodyValidation(message);
    const expected = named(told(scimPatch(plain(before), message.Operations)), before);
    const answer = await send("PATCH", path, message);
    return answer.status === 200 ? differs(expected, told(answer.body)) : answer;
}

const made = async (path, resource) => (await send("POST", path, resource)).body;
const ofSchema = (schema, content) => plain(schema.coerce({ schemas: [schema.id], ...content }, "in"));

await step("the configuration is one of theirs", async () => {
    const { body } = await send("GET", "/ServiceProviderConfig");
    return differs([true, true, true], [body.patch.supported, body.filter.supported, body.etag.supported]);
});
await step("the schemas have the ids of theirs", async () => {
    const { body } = await send("GET", "/Schemas");
    return differs([userSchema.id, enterprise, groupSchema.id].sort(), body.Resources.map((one) => one.id).sort());
});
await step("a list is a list of theirs", async () => {
    const { body } = await send("GET", "/Users?startIndex=1&count=2");
    const list = new SCIMMY.Messages.ListResponse(body);
    return differs([body.totalResults, 2], [list.totalResults, list.Resources.length]);
});

const user = await made("/Users", ofSchema(userSchema, {
    userName: "ny.bruger@engholm.example", externalId: "7f1c", displayName: "Ny Bruger", active: true, title: "Konsulent",
    name: { formatted: "Ny Bruger", givenName: "Ny", familyName: "Bruger" },
    emails: [{ value: "ny.bruger@engholm.example", type: "work", primary: true }],
    [enterprise]: { department: "Park & Vej" },
}));
const place = `/Users/${user.id}`;
await step("a user of theirs is read by their schema", async () => fits(userSchema, user));
await step("it is found by filter", async () => {
    const filter = encodeURIComponent('userName eq "NY.BRUGER@engholm.example" and active eq true');
    const { body } = await send("GET", `/Users?filter=${filter}`);
    return differs([user.id], body.Resources.map((one) => one.id));
});

const patches = {
    "replace by path": [{ op: "replace", path: "title", value: "Chef" }],
    "replace of a part": [{ op: "replace", path: "name.givenName", value: "Nye" }, { op: "replace", path: "displayName", value: "Nye Bruger" }, { op: "replace", path: "name.formatted", value: "Nye Bruger" }],
    "replace without a path": [{ op: "replace", value: { active: false, externalId: "8a2d" } }],
    "back again": [{ op: "replace", path: "active", value: true }],
    "one of several by a filter": [{ op: "replace", path: 'emails[type eq "work"].value', value: "ny@engholm.example" }],
    "an attribute of the extension": [{ op: "replace", path: `${enterprise}:department`, value: "Havn & Erhverv" }],
    "remove": [{ op: "remove", path: "title" }],
    "add where nothing is": [{ op: "add", path: "title", value: "Leder" }],
    "add without a path": [{ op: "add", value: { title: "Leder af det hele", externalId: "9b3e" } }],
    "several at once": [{ op: "remove", path: "externalId" }, { op: "replace", path: "title", value: "Konsulent" }, { op: "replace", path: "userName", value: "ny2@engholm.example" }],
};
for (const [name, operations] of Object.entries(patches)) {
    await step(`patch: ${name}`, () => patched(place, operations));
}

// The same on every run: a small generator with a fixed seed.
let seed = 20261125;
const any = (list) => list[(seed = (seed * 1103515245 + 12345) % 2147483648) % list.length];
const words = ["Konsulent", "Chef", "Leder", "Sekretær", "Jurist"];
for (let round = 1; round <= 40; round++) {
    const operations = Array.from({ length: 1 + round % 3 }, () => any([
        () => ({ op: "replace", path: "title", value: any(words) }),
        () => ({ op: "add", path: "title", value: any(words) }),
        () => ({ op: "replace", value: { active: any([true, false]), title: any(words) } }),
        () => ({ op: "replace", path: "name.familyName", value: any(words) }),
        () => ({ op: "add", path: "externalId", value: any(words) }),
        () => ({ op: "replace", path: `${enterprise}:department`, value: any(words) }),
        () => ({ op: "replace", path: 'emails[type eq "work"].value', value: `${any(words).toLowerCase()}@engholm.example` }),
    ])());
    await step(`patch by chance ${round}`, () => patched(place, operations));
}

const other = await made("/Users", ofSchema(userSchema, { userName: "anden@engholm.example", displayName: "Anden Bruger" }));
const group = await made("/Groups", ofSchema(groupSchema, { displayName: "Parkens folk", members: [{ value: user.id }] }));
const home = `/Groups/${group.id}`;
await step("a group of theirs is read by their schema", async () => fits(groupSchema, group));
const members = async (operations, ...expected) => {
    const before = (await send("GET", home)).body;
    const message = plain(new SCIMMY.Messages.PatchOp({ schemas: [SCIMMY.Messages.PatchOp.id], Operations: operations }));
    // Their library adds a member again that is there; RFC 7644, 3.5.2.1 has it stay as it is.
    const predicted = [...new Set(scimPatch(plain(before), plain(message.Operations)).members.map((one) => one.value))];
    const { body } = await send("PATCH", home, message);
    return differs([expected, predicted], [body.members.map((one) => one.value), body.members.map((one) => one.value)]);
};
await step("members: add", () => members([{ op: "add", path: "members", value: [{ value: other.id }] }], user.id, other.id));
await step("members: add one that is there", () => members([{ op: "add", path: "members", value: [{ value: other.id }] }], user.id, other.id));
await step("members: remove by a filter", () => members([{ op: "remove", path: `members[value eq "${user.id}"]` }], other.id));
await step("members: replace all", () => members([{ op: "replace", path: "members", value: [{ value: user.id }] }], user.id));

await step("an error is one of theirs", async () => {
    const { status, type, body } = await send("POST", "/Users", ofSchema(userSchema, { userName: "anden@engholm.example" }));
    return differs([409, true, SCIMMY.Messages.ErrorResponse.id, "uniqueness", "409"], [status, type.startsWith("application/scim+json"), body.schemas[0], body.scimType, body.status]);
});
await step("who is deleted is not there any more", async () => {
    const gone = await send("DELETE", `/Users/${other.id}`);
    const after = await send("GET", `/Users/${other.id}`);
    return differs([204, 404], [gone.status, after.status]);
});
