using System.Collections.Immutable;
using System.Reflection;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>
/// Everything that may be wished for a commitment: each public decision of a class <c>...Decisions</c> that takes one, found by
/// itself, with the arguments of <see cref="Arguments"/>. A new decision is in the document and under the random tests as soon as
/// it compiles.
/// </summary>
internal static class Wishes
{
    public static readonly ImmutableArray<Wish> All =
    [
        .. typeof(ActionItemDecisions).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ActionItem).Namespace && type.Name.EndsWith("Decisions", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Decision) && method.Name != nameof(ActionItemDecisions.Register))
            .SelectMany(Of)
            .OrderBy(wish => wish.Name, StringComparer.Ordinal),
    ];

    public static Wish Named(string name) => All.Single(wish => wish.Name == name);

    private static IEnumerable<Wish> Of(MethodInfo decide)
    {
        var parameters = decide.GetParameters();
        var ofItem = parameters is [{ ParameterType: var first }, ..] && first == typeof(ActionItem);
        Wish? usual = null;
        foreach (var (values, said) in Arguments.OneAtATime([.. parameters.Skip(ofItem ? 1 : 0).Select(Arguments.For)]))
        {
            var wish = new Wish(
                NameOf(decide) + (said is null ? "" : ", " + said),
                item => (Decision)decide.Invoke(null, ofItem ? [item, .. values] : values)!,
                usual);
            usual ??= wish;
            yield return wish;
        }
    }

    private static string NameOf(MethodInfo decide)
    {
        var about = decide.DeclaringType!.Name.Replace("Decisions", "", StringComparison.Ordinal);
        return about == nameof(ActionItem) ? decide.Name : $"{about}: {decide.Name}";
    }
}

/// <param name="Usual">The same with the usual arguments; null when this is it.</param>
internal sealed record Wish(string Name, Func<ActionItem, Decision> Decide, Wish? Usual)
{
    /// <summary>The events' names, the code of the refusal, or "samme".</summary>
    public static string Tell(Decision decision) => decision switch
    {
        Decision.Record record => string.Join(" + ", record.Events.Select(e => e.GetType().Name)),
        Decision.Refuse refuse => $"`{refuse.Refusal.Code}`",
        _ => "samme",
    };
}
