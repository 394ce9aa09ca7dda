using System.Security.Cryptography;
using System.Text;
using FollowUp.Documents;
using FollowUp.Features.Directory;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>Mines a document that was read. Pure: the same document, directory and policy give the same.</summary>
public static class MinedEdition
{
    public static StoredMinutes Of(
        DocumentText read, MinutesDocument document, string fileName, Organisation organisation, Forum forum, DateOnly date, SeasonPolicyInForce seasons)
    {
        var (proposals, sentences) = CommitmentMiner.Explain(
            document, new MiningContext(date, OrganisationFile.For(organisation, date, forum.Id), seasons.Policy));
        return new StoredMinutes(
            Guid.CreateVersion7(), forum.Id, date, Path.GetFileName(fileName), read.Format, HashOf(read), read.Text, proposals, default, null)
        {
            Points = [.. document.AgendaPoints.Select(p => new StoredPoint(p.Number, p.Title, p.CaseNumber))],
            LeftOut = LeftOutSentences.Of(document, sentences, proposals),
        };
    }

    /// <summary>What the same text is recognised by, whatever file it came in.</summary>
    public static string HashOf(DocumentText read) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Text)));
}
