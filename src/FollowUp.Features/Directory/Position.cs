using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <summary>A position (stilling) and who held it when.</summary>
/// <param name="Title">As minutes write it: "Chefen for Økonomi &amp; Stab".</param>
public sealed record Position(
    Guid Id, string Title, Guid DepartmentId, ImmutableArray<string> Aliases, ImmutableArray<Holder> Holders)
{
    /// <summary>Who acts for the holder while they are away and named nobody.</summary>
    public ImmutableArray<Deputy> Deputies { get; init; } = [];

    /// <summary>Who holds it on the day; null when it is vacant.</summary>
    public Guid? HolderOn(DateOnly day) => Holders
        .Where(holder => holder.From <= day && (holder.To is null || day <= holder.To))
        .Select(holder => (Guid?)holder.PersonId)
        .LastOrDefault();

    /// <summary>The standing deputy on the day; null when there is none.</summary>
    public Guid? DeputyOn(DateOnly day) => Deputies
        .Where(deputy => deputy.From <= day && (deputy.To is null || day <= deputy.To))
        .Select(deputy => (Guid?)deputy.PersonId)
        .LastOrDefault();
}

/// <summary>Both days included; Danish calendar.</summary>
public sealed record Holder(Guid PersonId, DateOnly From, DateOnly? To);

/// <summary>A standing deputy. Both days included; Danish calendar.</summary>
public sealed record Deputy(Guid PersonId, DateOnly From, DateOnly? To);
