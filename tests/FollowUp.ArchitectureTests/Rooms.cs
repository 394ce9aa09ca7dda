using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace FollowUp.ArchitectureTests;

/// <summary>The house as compiled, once without and once with the violations that are planted in this assembly.</summary>
internal static class Rooms
{
    public static readonly string[] Projects =
        ["Calendar", "Domain", "Minutes", "Documents", "Mining", "Evaluation", "Features", "Server", "Demo", "Cli"];

    private static readonly Lazy<Architecture> Built = new(() => new ArchLoader().LoadAssemblies([.. Assemblies]).Build());

    private static readonly Lazy<Architecture> Planted =
        new(() => new ArchLoader().LoadAssemblies([.. Assemblies, typeof(Rooms).Assembly]).Build());

    public static IEnumerable<System.Reflection.Assembly> Assemblies => Projects.Select(AssemblyOf);

    /// <summary>The command line's program is called as people type it.</summary>
    public static System.Reflection.Assembly AssemblyOf(string project) =>
        System.Reflection.Assembly.Load(project == "Cli" ? "followup" : $"FollowUp.{project}");

    public static Architecture House => Built.Value;

    public static Architecture HouseWithViolations => Planted.Value;

    /// <summary>Every use of a forbidden type by a type of the room, as "user -> used". A room in which nothing lives is an error.</summary>
    /// <param name="room">Of full type names.</param>
    /// <param name="forbidden">Of full type names.</param>
    public static IReadOnlyList<string> Uses(this Architecture house, Regex room, Regex forbidden) =>
        Of(house, room, dependency => forbidden.IsMatch(dependency.Target.FullName));

    /// <summary>Every call of a forbidden member by a type of the room.</summary>
    /// <param name="member">Of "full type name::member".</param>
    public static IReadOnlyList<string> Calls(this Architecture house, Regex room, Regex member) => Of(
        house, room, dependency => dependency is MethodCallDependency call && member.IsMatch($"{call.Target.FullName}::{call.TargetMember.Name}"));

    public static Regex Pattern(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static List<string> Of(Architecture house, Regex room, Func<ITypeDependency, bool> isViolation)
    {
        var inhabitants = house.Types.Where(type => room.IsMatch(type.FullName)).ToList();
        inhabitants.ShouldNotBeEmpty($"nothing lives in {room}");
        return
        [
            .. inhabitants.SelectMany(type => type.Dependencies.Where(isViolation).Select(d => $"{type.FullName} -> {d.Target.FullName}")).Distinct(),
        ];
    }
}
