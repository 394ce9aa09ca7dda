namespace FollowUp.IntegrationTests.Doors;

[Collection(typeof(TownTests))]
public sealed class Door_matrix(Town town)
{
    [Fact]
    public async Task list() => throw new InvalidOperationException(string.Join('\n', await DoorList.OfAsync(town.Host)));
}
