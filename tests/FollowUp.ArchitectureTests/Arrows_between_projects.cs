using static FollowUp.ArchitectureTests.Rooms;

namespace FollowUp.ArchitectureTests;

public sealed class Arrows_between_projects
{
    /// <summary>Who may use whom; nothing else may. Cli may use all, and keeps its types to itself, so nobody can use it.</summary>
    public static TheoryData<string, string> Allowed => new()
    {
        { "Calendar", "" },
        { "Domain", "Calendar" },
        { "Minutes", "" },
        { "Documents", "" },
        { "Mining", "Minutes Calendar" },
        { "Evaluation", "Mining Minutes" },
        { "Features", "Domain Mining Minutes Documents Calendar" },
        { "Server", "Features Domain Mining Minutes Documents Calendar" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_uses_only_what_it_may(string project, string allowed)
    {
        var forbidden = $@"^FollowUp\.({string.Join('|', Projects.Except(allowed.Split(' ')).Where(other => other != project))})\.";

        House.Uses(Pattern($@"^FollowUp\.{project}\."), Pattern(forbidden)).ShouldBeEmpty();
        HouseWithViolations.Uses(Pattern($@"^FollowUp\.{project}\."), Pattern(forbidden))
            .ShouldContain(use => use.StartsWith($"FollowUp.{project}.Planted.", StringComparison.Ordinal), "the rule does not see its planted violation");
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    [InlineData("Demo", "Server Features Domain Mining Minutes Documents Calendar")]
    [InlineData("Cli", "Demo Server Features Evaluation Domain Mining Minutes Documents Calendar")]
    public void A_project_is_not_compiled_against_what_it_may_not_use(string project, string allowed)
    {
        var references = AssemblyOf(project).GetReferencedAssemblies()
            .Select(a => a.Name!).Where(name => name.StartsWith("FollowUp.", StringComparison.Ordinal));

        references.ShouldBeSubsetOf(allowed.Split(' ').Select(name => $"FollowUp.{name}"));
    }

    [Fact]
    public void Nothing_in_the_command_line_can_be_used_by_others() =>
        AssemblyOf("Cli").GetExportedTypes().Select(type => type.FullName).ShouldBe(["Program"]);

    [Fact]
    public void The_server_does_not_know_the_demonstration() =>
        AssemblyOf("Server").GetReferencedAssemblies().ShouldAllBe(a => a.Name != "FollowUp.Demo");
}
