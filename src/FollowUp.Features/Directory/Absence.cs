using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Features.Directory;

/// <summary>A person is away. Both days included; Danish calendar.</summary>
/// <param name="To">Null: until somebody ends it.</param>
/// <param name="DeputyId">Who acts meanwhile; null: the standing deputy of the person's position, where there is one.</param>
/// <param name="Note">For the person and those who keep absences; not shown with tasks.</param>
public sealed record Absence(Guid Id, Guid PersonId, DateOnly From, DateOnly? To, Guid? DeputyId, string? Note)
{
    public bool Covers(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || from <= To) && (to is null || From <= to);

    /// <summary>One absence of a person begins on a day: the same wish sent twice is the same document.</summary>
    public static Guid IdOf(Guid personId, DateOnly from) => new(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"absence {personId:N} {from:O}"))).AsSpan(0, 16));
}
