using FollowUp.Features.Access;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>
/// <see cref="ActionItemVisibility"/> as the database can ask it: what a caller may not see is not counted and takes no place on a page.
/// A property test holds the two against each other.
/// </summary>
internal static class SeenRows
{
    public static RowCondition OpenPoint { get; } = new("not d.is_closed_point");

    public static RowCondition Seen(this Caller caller)
    {
        if (caller.IsSystem)
        {
            return RowCondition.Always;
        }

        var ways = new List<RowCondition>();
        if (caller.Circles() is { Length: > 0 } circles)
        {
            ways.Add(OfForums(circles));
        }

        if (caller.ResponsibleKeys.Union(caller.DeputyFor.Keys) is { IsEmpty: false } own)
        {
            ways.Add(WithPartOf(own));
        }

        if (caller.IsDirector)
        {
            ways.Add(OpenPoint);
        }
        else if (!caller.HeadOfKeys.IsEmpty)
        {
            ways.Add(RowCondition.All(OpenPoint, OfResponsible(caller.HeadOfKeys)));
        }

        return RowCondition.Any([.. ways]);
    }

    /// <summary>Words of the item that the caller may read, or its reference, hold the text; letter case aside.</summary>
    public static RowCondition SaysTo(this Caller caller, string text)
    {
        var searched = text.Trim().ToUpperInvariant();
        var reads = caller.IsSystem
            ? RowCondition.Always
            : caller.Circles() is { Length: > 0 } circles
                ? RowCondition.Any(OpenPoint, OfForums(circles))
                : OpenPoint;
        return RowCondition.Any(
            new RowCondition("strpos(d.data ->> 'searchedReference', ^) > 0", searched),
            RowCondition.All(reads, new RowCondition("strpos(d.data ->> 'searchedWords', ^) > 0", searched)));
    }

    public static RowCondition OfForums(params Guid[] forums) => new("d.forum_id = any(^)", forums);

    /// <summary>What a forum decided, and what comes back to it.</summary>
    public static RowCondition Concerning(Guid forum) => new("d.forum_id = ^ or d.forums_concerned && ^", forum, new[] { forum });

    public static RowCondition OfResponsible(IEnumerable<string> keys) => new("d.responsible_keys && ^", Text(keys));

    /// <summary>Rows of an earlier version do not know who follows them until they are folded again; they know their responsible.</summary>
    public static RowCondition WithPartOf(IEnumerable<string> keys)
    {
        var text = Text(keys);
        return new RowCondition("d.seen_by_keys && ^ or d.responsible_keys && ^", text, text);
    }

    private static string[] Text(IEnumerable<string> keys) => [.. keys.Order(StringComparer.Ordinal)];

    private static Guid[] Circles(this Caller caller) => [.. caller.SecretaryOf.Union(caller.MemberOf).Order()];
}
