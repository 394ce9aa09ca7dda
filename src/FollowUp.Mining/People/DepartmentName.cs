namespace FollowUp.Mining.People;

/// <summary>Base form of names: first letter large, "og" between names of fields written "&amp;".</summary>
internal static class DepartmentName
{
    public static string Normal(string name)
    {
        var at = name.LastIndexOf(" og ", StringComparison.Ordinal);
        var joined = at > 0 && at + 4 < name.Length && char.IsUpper(name[at + 4]) ? $"{name[..at]} & {name[(at + 4)..]}" : name;
        return Capital(joined);
    }

    public static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
