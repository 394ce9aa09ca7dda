using System.Text;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Csv;
using FollowUp.Mining.People;
using static FollowUp.IntegrationTests.Features.BirkelundFile;

namespace FollowUp.IntegrationTests.Features;

/// <summary>People, positions and forums as a table; all of it pure.</summary>
public sealed class Directory_tables
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly Organisation Birkelund =
        DirectoryMerge.Merge(new Organisation("", [], [], [], [], []), BirkelundFile.Directory, new DateOnly(2026, 1, 1))!;

    [Theory]
    [InlineData("brugernavn;navn;e-mail\nsøren.ågård;Søren Ågård;soeren@birkelund.example\n")]
    [InlineData("id,name,email\r\nsøren.ågård,Søren Ågård,soeren@birkelund.example")]
    [InlineData("E-mail;Navn;Brugernavn\n\"soeren@birkelund.example\";\"Søren Ågård\";søren.ågård\n;;\n")]
    [InlineData("Bruger\tNavn\tMail\nsøren.ågård\tSøren Ågård\tsoeren@birkelund.example\n")]
    public void People_are_read_whatever_the_separator_language_and_order_of_the_headings(string table)
    {
        var person = Read(table).People.ShouldHaveSingleItem();

        person.ShouldSatisfyAllConditions(
            () => person.Id.ShouldBe("søren.ågård"),
            () => person.Name.ShouldBe("Søren Ågård"),
            () => person.Email.ShouldBe("soeren@birkelund.example"));
    }

    [Fact]
    public void Windows_1252_is_read_as_what_it_is()
    {
        const string Table = "brugernavn;navn;e-mail\nsoeren;Søren Ågård Bæk;\n";
        var bytes = Encoding.Latin1.GetBytes(Table);

        DirectoryFile.Read(bytes, Birkelund, Today).Directory.ShouldNotBeNull().People.ShouldHaveSingleItem().Name.ShouldBe("Søren Ågård Bæk");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://x.example\"\";\"\"klik\"\")")]
    [InlineData("=1+1")]
    [InlineData("+45 12345678")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2")]
    public void A_formula_is_the_text_that_it_is_written_as(string cell) =>
        Read($"brugernavn;navn\nx;\"{cell}\"\n").People.ShouldHaveSingleItem().Name.ShouldBe(cell.Replace("\"\"", "\"", StringComparison.Ordinal));

    [Fact]
    public void What_the_file_has_no_column_for_stays_as_it_was()
    {
        var after = Merge("brugernavn;navn\nmette.rosenlund;Mette Rosenlund Bro\n");

        var person = after.People.Values.Single(p => p.ExternalId == Mette);
        person.Name.ShouldBe("Mette Rosenlund Bro");
        person.Email.ShouldBe("mette.rosenlund@birkelund.example");
        after.People.Values.Single(p => p.ExternalId == Administrator).IsAdministrator.ShouldBeTrue();
        after.Municipality.ShouldBe("Birkelund Kommune");
    }

    [Fact]
    public void A_new_holder_ends_the_one_before_and_a_position_without_one_is_vacant()
    {
        var after = Merge(
            $"stilling;afdeling;indehaver;fra;til\n{ChefOfStab};Økonomi & Stab;Nanna Westh;01-10-2026;\n{ChefOfJobs};Beskæftigelse;;;\nIt-chefen;It;omar.lundby@birkelund.example;;\n");

        Held(after, ChefOfStab, new DateOnly(2026, 9, 30)).ShouldBe(Mette);
        Held(after, ChefOfStab, new DateOnly(2026, 10, 1)).ShouldBe(Nanna);
        Held(after, ChefOfJobs, Today).ShouldBeNull();
        Held(after, ChefOfJobs, Today.AddDays(-1)).ShouldBe(Omar);
        Held(after, "It-chefen", Today).ShouldBe(Omar);
        after.Departments.Values.ShouldContain(d => d.Name == "It");
    }

    [Fact]
    public void A_list_of_members_ends_who_is_not_on_it_and_says_nothing_of_chair_and_secretary()
    {
        var after = Merge($"forum;rolle;person;stilling;fra\nCF;medlem;{Mette};;\nCF;medlem;;{ChefOfCulture};2026-10-01\n");

        var forum = after.ForumNamed("CF")!;
        Ids(after, forum.MembersOn(Today, after)).ShouldBe([Mette]);
        Ids(after, forum.MembersOn(new DateOnly(2026, 10, 1), after)).ShouldBe([Mette, Nanna], ignoreOrder: true);
        Ids(after, forum.MembersOn(Today.AddDays(-1), after)).ShouldBe([Mette, Omar, Anders], ignoreOrder: true);
        Ids(after, forum.SecretariesOn(Today, after)).ShouldBe([Secretary]);
        forum.ChairOn(Today, after).ShouldNotBeNull();
        after.Meetings.Length.ShouldBe(Birkelund.Meetings.Length);
    }

    [Fact]
    public void A_new_forum_has_its_roles_from_always()
    {
        var after = Merge($"forum,abbreviation,role,person\nHoved-MED,HMED,chair,{Director}\nHoved-MED,HMED,secretary,{Secretary}\n");

        var forum = after.ForumNamed("HMED")!;
        Ids(after, forum.SecretariesOn(new DateOnly(2020, 1, 1), after)).ShouldBe([Secretary]);
    }

    [Theory]
    [InlineData("brugernavn;navn\nmette;Mette\n;Uden id\n", 3, LineFaultCodes.ValueMissing)]
    [InlineData("brugernavn;navn\nx;\"To\nlinjer\"\nx;Igen\n", 4, LineFaultCodes.Twice)]
    [InlineData("brugernavn;navn;fratrådt\nx;X;i morgen\n", 2, LineFaultCodes.DateUnreadable)]
    [InlineData("brugernavn;navn\nx;X;for meget\n", 2, LineFaultCodes.TooManyCells)]
    [InlineData("brugernavn;navn\nx;X \"i\" midten\n", 2, LineFaultCodes.QuoteWrong)]
    [InlineData("brugernavn;navn\nx;\"aldrig lukket\n", 2, LineFaultCodes.QuoteWrong)]
    [InlineData("brugernavn;navn;skonummer\nx;X;42\n", 1, LineFaultCodes.ColumnUnknown)]
    [InlineData("brugernavn;navn;name\nx;X;X\n", 1, LineFaultCodes.ColumnTwice)]
    [InlineData("navn\nX\n", 1, LineFaultCodes.ColumnMissing)]
    [InlineData("fra;til\n1;2\n", 1, LineFaultCodes.ColumnsUnknown)]
    [InlineData("brugernavn;navn\n", 1, LineFaultCodes.NoLines)]
    [InlineData("stilling;afdeling;indehaver\nIt-chefen;It;Ingen Kendt\n", 2, LineFaultCodes.PersonUnknown)]
    [InlineData("stilling;afdeling;indehaver;fra;til\nIt-chefen;It;mette.rosenlund;2026-02-01;2026-01-01\n", 2, LineFaultCodes.EndsBeforeItBegins)]
    [InlineData("stilling;afdeling\nIt-chefen;It\nIt-chefen;Drift\n", 3, LineFaultCodes.SaysOtherwise)]
    [InlineData("forum;rolle;person\nCF;kasserer;mette.rosenlund\n", 2, LineFaultCodes.RoleUnknown)]
    [InlineData("forum;rolle;person;stilling\nCF;medlem;;\n", 2, LineFaultCodes.RoleOfNobody)]
    [InlineData("forum;rolle;stilling\nCF;medlem;Byens konge\n", 2, LineFaultCodes.PositionUnknown)]
    [InlineData("forum;rolle;person\nNyt forum;medlem;mette.rosenlund\n", 2, LineFaultCodes.AbbreviationMissing)]
    public void A_line_that_is_wrong_is_named_and_then_nothing_is_read(string table, int line, string code)
    {
        var reading = DirectoryFile.Read(Encoding.UTF8.GetBytes(table), Birkelund, Today);

        reading.Directory.ShouldBeNull();
        var fault = reading.Faults.ShouldHaveSingleItem();
        (fault.Line, fault.Code).ShouldBe((line, code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"people\": [ { } ] }")]
    public void What_is_no_organisation_at_all_is_neither_read_nor_blamed_on_a_line(string text)
    {
        var reading = DirectoryFile.Read(Encoding.UTF8.GetBytes(text), Birkelund, Today);

        reading.Directory.ShouldBeNull();
        reading.Faults.ShouldBeEmpty();
    }

    private static OrganisationDirectory Read(string table)
    {
        var reading = DirectoryFile.Read(Encoding.UTF8.GetBytes(table), Birkelund, Today);
        reading.Faults.ShouldBeEmpty();
        return reading.Directory.ShouldNotBeNull();
    }

    private static Organisation Merge(string table) => DirectoryMerge.Merge(Birkelund, Read(table), Today).ShouldNotBeNull();

    private static string? Held(Organisation organisation, string title, DateOnly day) =>
        organisation.Positions.Values.Single(p => p.Title == title).HolderOn(day) is { } id ? organisation.People[id].ExternalId : null;

    private static IEnumerable<string> Ids(Organisation organisation, IEnumerable<Guid> people) => people.Select(id => organisation.People[id].ExternalId);
}
