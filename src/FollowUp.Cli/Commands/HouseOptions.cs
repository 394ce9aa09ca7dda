using System.CommandLine;
using System.Text.Json;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Dates;
using FollowUp.Mining.People;

namespace FollowUp.Cli.Commands;

/// <summary>What a command may be told of the house: its names (<c>--directory</c>) and what its words of time mean (<c>--seasons</c>).</summary>
internal sealed class HouseOptions
{
    private readonly Option<FileInfo?> directory = new("--directory") { Description = "The organisation, to recognise its names" };

    private readonly Option<FileInfo?> seasons = new("--seasons") { Description = "What words of time mean in the house, as for the server; the usual meaning where it says nothing" };

    public void AddTo(Command command)
    {
        command.Options.Add(directory);
        AddSeasonsTo(command);
    }

    public void AddSeasonsTo(Command command) => command.Options.Add(seasons);

    /// <summary>What mining is to know.</summary>
    /// <param name="parsed">The arguments given.</param>
    /// <param name="date">The day of the meeting, where the document does not give it.</param>
    /// <exception cref="CannotException">A file cannot be opened, or is not what it should be.</exception>
    public MiningContext Mining(ParseResult parsed, DateOnly? date) => new(
        date,
        parsed.GetValue(directory) is { } file ? Parse(file, "directory file", OrganisationDirectoryJson.Parse) : null,
        Seasons(parsed));

    /// <exception cref="CannotException">The file cannot be opened, or is no policy.</exception>
    public SeasonPolicy Seasons(ParseResult parsed) =>
        parsed.GetValue(seasons) is { } file ? Parse(file, "file of words of time", SeasonPolicyJson.Parse) : SeasonPolicy.Default;

    private static T Parse<T>(FileInfo file, string what, Func<string, T> parse)
    {
        try
        {
            return parse(File.ReadAllText(file.FullName));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new CannotException($"{file.Name} is not a {what}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotException(file.Exists ? $"{file.Name} cannot be opened." : $"There is no file {file}.");
        }
    }
}
