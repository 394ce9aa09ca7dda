using static FollowUp.ArchitectureTests.Rooms;

namespace FollowUp.ArchitectureTests;

public sealed class Purity_and_edges
{
    private const string PureRooms = @"^FollowUp\.(Calendar|Domain|Minutes|Mining|Evaluation)\.";

    [Theory]
    [InlineData("files", @"^System\.IO\.(File|FileInfo|FileStream|Directory|DirectoryInfo)$")]
    [InlineData("network", @"^System\.Net\.")]
    [InlineData("host", @"^(Microsoft\.Extensions|Microsoft\.AspNetCore)\.")]
    [InlineData("store", @"^(Marten|JasperFx|Npgsql|MediatR|Hangfire|MailKit|MimeKit)(\.|$)")]
    public void The_pure_rooms_touch_no(string what, string forbidden)
    {
        House.Uses(Pattern(PureRooms), Pattern(forbidden)).ShouldBeEmpty(what);
        HouseWithViolations.Uses(Pattern(PureRooms), Pattern(forbidden)).ShouldNotBeEmpty("the rule does not see its planted violation");
    }

    [Fact]
    public void Nobody_reads_the_clock_of_the_machine()
    {
        var clock = Pattern(@"^System\.DateTime(Offset)?::get_(Now|UtcNow|Today)\(");

        House.Calls(Pattern(@"^FollowUp\."), clock).ShouldBeEmpty();
        HouseWithViolations.Calls(Pattern(@"^FollowUp\."), clock).ShouldNotBeEmpty("the rule does not see its planted violation");
    }

    [Theory]
    [InlineData("mail", @"^(MailKit|MimeKit)\.", @"Server\.Mail\.|Demo\.Mailbox\.")]
    [InlineData("jobs", @"^Hangfire\.", @"Server\.Jobs\.|Server\.EventStore\.|Server\.FollowUpServer$")]
    [InlineData("pages", @"^Microsoft\.AspNetCore\.", @"Server\.|Demo\.|Cli\.")]
    [InlineData("words and pictures of documents", @"^(AngleSharp|Markdig|UglyToad)\.", @"Documents\.")]
    public void A_library_is_seen_by_its_own_room_only(string what, string library, string rooms)
    {
        var others = Pattern($@"^FollowUp\.(?!{rooms})");

        House.Uses(others, Pattern(library)).ShouldBeEmpty(what);
        House.Uses(Pattern($@"^FollowUp\.({rooms})"), Pattern(library)).ShouldNotBeEmpty("nobody sees the library any more: the rule guards nothing");
        HouseWithViolations.Uses(others, Pattern(library)).ShouldNotBeEmpty("the rule does not see its planted violation");
    }
}
