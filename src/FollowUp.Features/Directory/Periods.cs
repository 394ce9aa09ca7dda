using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <summary>
/// Who held what when, after a file that names what it knows: what had ended stays, what still goes on and is not named any more
/// is ended, not removed. Pure.
/// </summary>
internal static class Periods
{
    /// <summary>The periods of one position, earliest first; the file's word counts for a person and first day that it names.</summary>
    public static ImmutableArray<T> Merge<T>(
        ImmutableArray<T> known, ImmutableArray<T> named, Func<T, (Guid PersonId, DateOnly From, DateOnly? To)> of, Func<T, DateOnly, T> endedOn, DateOnly today)
        where T : class
    {
        bool IsNamed(T one) => named.Any(other => of(other).PersonId == of(one).PersonId && of(other).From == of(one).From);
        T? Kept(T one)
        {
            var (_, from, to) = of(one);
            if (to is { } over && over < today)
            {
                return one;
            }

            var next = named.Select(other => of(other).From).Where(first => first > from).DefaultIfEmpty(DateOnly.MaxValue).Min();
            var last = (next < today ? next : today).AddDays(-1);

            // What did not last a day was never so.
            return last < from ? null : endedOn(one, last);
        }

        return [.. known.Where(one => !IsNamed(one)).Select(Kept).OfType<T>().Concat(named).OrderBy(one => of(one).From)];
    }

    /// <summary>The roles of a forum. A name without days is the role that goes on; one that is new to a known forum begins today.</summary>
    /// <param name="known">Null: the forum is new, and who is named without days was so always.</param>
    public static ImmutableArray<ForumRole> MergeRoles(
        ImmutableArray<ForumRole>? known, ImmutableArray<(RoleKind Kind, Guid PersonId)> undated, ImmutableArray<ForumRole> dated, DateOnly today)
    {
        // What follows a group's membership is not a file's to end.
        var old = (known ?? []).Where(role => role.GroupId is null).ToList();
        var named = undated.Distinct()
            .Where(role => !dated.Any(d => d.Kind == role.Kind && d.PersonId == role.PersonId && d.IsInForceOn(today)))
            .Select(role => old.LastOrDefault(o => o.Kind == role.Kind && o.PersonId == role.PersonId && o.IsInForceOn(today))
                ?? new ForumRole(role.Kind, role.PersonId, null, known is null ? ForumRole.Always : today, null))
            .Concat(dated)
            .ToList();
        var kept = old
            .Where(role => !named.Any(n => n.IsSamePartAs(role) && (n.From == role.From || role.From == ForumRole.Always)))
            .Select(role => role.To < today ? role : role with { To = today.AddDays(-1) })
            .Where(role => role.From <= role.To);
        return [.. kept.Concat(named).Concat((known ?? []).Where(role => role.GroupId is not null)).OrderBy(role => role.Kind).ThenBy(role => role.From)];
    }
}
