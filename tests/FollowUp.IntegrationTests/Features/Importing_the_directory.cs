using System.Text;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.TestServices.Postgres;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

public sealed class Importing_the_directory(TestPostgres postgres)
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("brugernavn;navn;initialer\nmette.rosenlund;Mette Rosenlund;MRO\nny.person;Ny Person;NP\n");

    [Fact]
    public async Task What_was_seen_is_what_is_done_and_the_log_says_who_did_it()
    {
        await using var world = await World.CreateAsync(postgres);
        var preview = (await world.As(Administrator, new PreviewDirectory.Query(Table))).Value.ShouldNotBeNull();
        (preview.Added, preview.Changed, preview.Ended, preview.NotNamed).ShouldBe((1, 1, 0, 7));

        world.Clock.Advance(TimeSpan.FromMinutes(1));
        (await world.As(Administrator, new ImportDirectoryFile.Command(Table, preview.Seen))).Refusal.ShouldBeNull();

        await world.ReadDirectoryAsync();
        world.Birkelund.People[world.Person(Mette)].Initials.ShouldBe("MRO");
        var line = (await world.As(Administrator, new ListDirectoryImports.Query()))[0];
        line.By.ShouldBe("Tove Kirkeby");
        (line.Import.Channel, line.Import.Added, line.Import.Changed, line.Import.NotNamed).ShouldBe((Channel.Web, 1, 1, 7));
    }

    [Fact]
    public async Task A_preview_changes_nothing()
    {
        await using var world = await World.CreateAsync(postgres);
        var before = world.Birkelund.Version;

        await world.As(Administrator, new PreviewDirectory.Query(Table));

        await world.ReadDirectoryAsync();
        world.Birkelund.Version.ShouldBe(before);
    }

    [Fact]
    public async Task When_the_directory_changed_since_nothing_is_done()
    {
        await using var world = await World.CreateAsync(postgres);
        var seen = (await world.As(Administrator, new PreviewDirectory.Query(Table))).Value!.Seen;
        (await world.As(Administrator, new RecordAbsence.Command(world.Person(Omar), world.Today, null, null, null))).Refusal.ShouldBeNull();

        var refusal = (await world.As(Administrator, new ImportDirectoryFile.Command(Table, seen))).Refusal;

        refusal.ShouldNotBeNull().Code.ShouldBe(RefusalCodes.DirectoryChangedMeanwhile);
        await world.ReadDirectoryAsync();
        world.Birkelund.People.Values.ShouldNotContain(p => p.ExternalId == "ny.person");
    }

    [Fact]
    public async Task Another_file_than_the_one_that_was_seen_is_refused()
    {
        await using var world = await World.CreateAsync(postgres);
        var seen = (await world.As(Administrator, new PreviewDirectory.Query(Table))).Value!.Seen;

        var refusal = (await world.As(Administrator, new ImportDirectoryFile.Command((byte[])[.. Table, (byte)'\n'], seen))).Refusal;

        refusal.ShouldNotBeNull().Code.ShouldBe(RefusalCodes.DirectoryChangedMeanwhile);
    }

    [Fact]
    public async Task The_same_wish_sent_twice_is_done_once()
    {
        await using var world = await World.CreateAsync(postgres);
        var seen = (await world.As(Administrator, new PreviewDirectory.Query(Table))).Value!.Seen;

        var answers = await Task.WhenAll(
            world.As(Administrator, new ImportDirectoryFile.Command(Table, seen)), world.As(Administrator, new ImportDirectoryFile.Command(Table, seen)));

        answers.Count(answer => answer.Refusal is null).ShouldBe(1);
        await world.ReadDirectoryAsync();
        world.Birkelund.People.Values.Count(p => p.ExternalId == "ny.person").ShouldBe(1);
    }

    [Fact]
    public async Task A_file_with_a_wrong_line_is_refused_whole()
    {
        await using var world = await World.CreateAsync(postgres);
        var table = Encoding.UTF8.GetBytes("brugernavn;navn\nny.person;Ny Person\n;Uden id\n");

        var refusal = (await world.As(Administrator, new ImportDirectoryFile.Command(table))).Refusal.ShouldNotBeNull();

        (refusal.Code, refusal.Facts[0]).ShouldBe((RefusalCodes.DirectoryLinesWrong, "3"));
        await world.ReadDirectoryAsync();
        world.Birkelund.People.Values.ShouldNotContain(p => p.ExternalId == "ny.person");
    }
}
