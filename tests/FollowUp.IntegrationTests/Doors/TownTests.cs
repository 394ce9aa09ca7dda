namespace FollowUp.IntegrationTests.Doors;

/// <summary>The tests that read one <see cref="Town"/> and leave it as it is.</summary>
[CollectionDefinition]
public sealed class TownTests : ICollectionFixture<Town>;
