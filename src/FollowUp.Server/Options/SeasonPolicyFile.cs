using System.Text.Json;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Dates;

namespace FollowUp.Server.Options;

/// <summary>The file in which a municipality writes what its words of time mean.</summary>
public static class SeasonPolicyFile
{
    private const string Setting = $"{MiningOptions.Section}:{nameof(MiningOptions.SeasonPolicyFile)}";

    /// <summary>What the settings say; for a start that has asked <see cref="Complaint"/> before.</summary>
    /// <exception cref="InvalidOperationException">The file cannot be used; the message is the complaint.</exception>
    public static SeasonPolicyInForce Read(MiningOptions mining)
    {
        var (policy, complaint) = TryRead(mining);
        return complaint is null ? policy : throw new InvalidOperationException(complaint);
    }

    /// <summary>One English sentence that says why the file cannot be used; null when it can, or none is named.</summary>
    public static string? Complaint(MiningOptions mining) => TryRead(mining).Complaint;

    private static (SeasonPolicyInForce Policy, string? Complaint) TryRead(MiningOptions mining)
    {
        ArgumentNullException.ThrowIfNull(mining);
        var usual = new SeasonPolicyInForce(SeasonPolicy.Default);
        if (string.IsNullOrWhiteSpace(mining.SeasonPolicyFile))
        {
            return (usual, null);
        }

        try
        {
            return (new SeasonPolicyInForce(SeasonPolicyJson.Parse(File.ReadAllText(mining.SeasonPolicyFile))), null);
        }
        catch (JsonException wrong)
        {
            return (usual, $"{Setting} names a file that cannot be used: {wrong.Message}");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (usual, $"{Setting} names a file that cannot be opened: {mining.SeasonPolicyFile}.");
        }
    }
}
