using System.Collections.Immutable;

namespace FollowUp.Features.Erasure;

/// <summary>One place in a stored text that means the person.</summary>
/// <param name="Stream">The stream of an event, the id of a document; null where that is not a <see cref="Guid"/>.</param>
/// <param name="Name">The stored name of an event, or the kind of document.</param>
/// <param name="Field">Which text of it: "source.evidence".</param>
/// <param name="Words">What stands there: "Mettes".</param>
/// <param name="Before">A few words before it.</param>
/// <param name="After">A few words after it.</param>
public sealed record TextPlace(bool IsEvent, Guid? Stream, string Name, string Field, MarkKind Kind, string Words, string Before, string After);

/// <summary>All places, and how many stored things they stand in.</summary>
/// <param name="Places">In events and documents; rows of lists repeat them and are only counted.</param>
public sealed record TextPlaces(ImmutableArray<TextPlace> Places, int Events, int Documents, int Rows);
