using System.Collections.Immutable;
using System.Reflection;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>
/// What a decision is given, by the type and name of its parameters: first the usual value, then the others that are worth a row of
/// their own, each with what is said of it. A decision with a parameter that nothing here fits fails a test that says so.
/// </summary>
internal static class Arguments
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static ImmutableArray<Argument> For(ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var type = parameter.ParameterType;
        var usual = Usual(name, type);
        if (IsOptional(parameter))
        {
            return [.. usual, new Argument(null, $"without {Words(name)}")];
        }

        return usual;
    }

    private static ImmutableArray<Argument> Usual(string name, Type type) => (name, Nullable.GetUnderlyingType(type) ?? type) switch
    {
        (_, var t) when t == typeof(Act) => [new(Now)],
        ("today", var t) when t == typeof(DateOnly) => [new(Today)],
        ("Date", var t) when t == typeof(DateOnly) => [new(Today)],
        (_, var t) when t == typeof(DateOnly) => [new(FirstOfOctober.AddDays(14)), new(Today.AddDays(-1), $"{Words(name)} in the past"), new(FirstOfOctober, $"{Words(name)} as it is")],
        ("link", var t) when t == typeof(string) => [new("https://intra.birkelund.example/plan"), new("http://intra.birkelund.example", "link not https")],
        (_, var t) when t == typeof(string) => [new("Fordi.")],
        ("to", var t) when t == typeof(ResponsibleParty) => [new(OtherChef)],
        (_, var t) when t == typeof(ResponsibleParty) => [new(Chef), new(OtherChef, $"{Words(name)} is another")],
        (_, var t) when t == typeof(ImmutableArray<ResponsibleParty>) => [new((ImmutableArray<ResponsibleParty>)[OtherChef]), new((ImmutableArray<ResponsibleParty>)[Chef], $"{Words(name)} as it is")],
        ("personId", var t) when t == typeof(Guid) => [new(Mette), new(new Guid("00000000-0000-0000-0000-0000000000b2"), "person is another")],
        ("parts", _) =>
        [
            new((ImmutableArray<SplitPart>)[Part(1, "Del et."), Part(2, "Del to.")]),
            new((ImmutableArray<SplitPart>)[Part(1, "Del et.")], "one part"),
            new((ImmutableArray<SplitPart>)[], "without parts"),
            new((ImmutableArray<SplitPart>)[Part(1, "Del et."), Part(2, " ")], "a part without title"),
        ],
        (_, var t) when t == typeof(ActionItem) =>
        [
            new(AnotherItem()),
            new(AnItem(), $"{Words(name)} itself"),
            new(AnotherItem(new AcceptedAsDone(Now, null)), $"{Words(name)} closed"),
            new(AnotherItem(new MergedInto(Now, MeetingId, "CF-2026-003", null)), $"{Words(name)} merged"),
            new(AnotherItem() with { ForumId = MeetingId }, $"{Words(name)} of another forum"),
            new(AnotherItem() with { IsClosedPoint = true }, $"{Words(name)} of a closed point"),
        ],
        (_, var t) when t == typeof(Guid) => [new(MeetingId)],
        (_, var t) when t == typeof(int) => [new(1)],
        (_, var t) when t == typeof(bool) => [new(false), new(true, Words(name))],
        (_, { IsEnum: true } t) => [.. Enum.GetValues(t).Cast<object>().Select((value, n) => new Argument(value, n == 0 ? null : $"{Words(name)} {value}"))],
        (_, var t) when t == typeof(ComeBackCalendar) => [new(new ComeBackCalendar([new HeldMeeting(MeetingId, FirstOfOctober.AddDays(28))], [FirstOfOctober]))],
        (_, { IsClass: true } t) when t.Namespace!.StartsWith("FollowUp.Domain", StringComparison.Ordinal) => Made(t),
        var (_, t) => throw new ShouldAssertException($"No value for {name} of type {t.Name}: give it one in Arguments.cs."),
    };

    private static SplitPart Part(int n, string title) => new(new Guid(n, 0, 0, new byte[8]), title, [Chef], null);

    private static ActionItem AnotherItem(params object[] happened) =>
        AnItem(happened) with { Id = new Guid("00000000-0000-0000-0000-0000000000a2"), Reference = "CF-2026-001" };

    /// <summary>A value that is put together: the usual of each part, then each other value of one part at a time.</summary>
    private static ImmutableArray<Argument> Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)
            ?? throw new ShouldAssertException($"No value for {type.Name}: give it one in Arguments.cs.");
        return [.. OneAtATime([.. constructor.GetParameters().Select(For)]).Select(c => new Argument(constructor.Invoke(c.Values), c.Said))];
    }

    /// <summary>The usual value of each, then each other value with all the rest as usual.</summary>
    public static IEnumerable<(object?[] Values, string? Said)> OneAtATime(ImmutableArray<ImmutableArray<Argument>> parameters)
    {
        var usual = parameters.Select(values => values[0].Value).ToArray();
        yield return (usual, null);
        for (var i = 0; i < parameters.Length; i++)
        {
            foreach (var other in parameters[i].Skip(1))
            {
                var values = usual.ToArray();
                values[i] = other.Value;
                yield return (values, other.Said);
            }
        }
    }

    private static bool IsOptional(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || (!parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable);

    /// <summary>"meetingId" as "meeting id".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())).TrimStart();
}

/// <param name="Said">What the row is called by it; null for the usual value.</param>
internal sealed record Argument(object? Value, string? Said = null);
