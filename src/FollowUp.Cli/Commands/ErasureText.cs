using System.Globalization;
using System.Text;
using FollowUp.Features.Erasure;

namespace FollowUp.Cli.Commands;

/// <summary>What erasing a person changes, for a terminal and for programs.</summary>
internal static class ErasureText
{
    public static string Of(ErasurePreview preview)
    {
        var text = new StringBuilder();
        foreach (var place in preview.Places)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{place.Name} {place.Owner} {place.Field}: {place.Before}[{place.Words}]{place.After}");
        }

        foreach (var word in preview.Spared)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"\"{word}\" stays where it stands alone: somebody or something else is called that too.");
        }

        return text.Append(CultureInfo.InvariantCulture,
            $"{preview.Places.Length} places in {preview.Events} events and {preview.Documents} documents, {preview.Rows} rows, {preview.Removed} keys, absences and learned names. Nothing is changed.").ToString();
    }

    public static string Of(PersonErased done) => string.Create(
        CultureInfo.InvariantCulture,
        $"Erased: {done.Places} places in {done.Events} events and {done.Documents} documents, {done.Rows} rows, {done.Removed} keys, absences and learned names.");

    public static string Json(ErasurePreview preview) => CommandJson.Of(new
    {
        PersonId = preview.Person.Id,
        DryRun = true,
        Refusal = preview.Refusal?.Code,
        preview.Places,
        preview.Events,
        preview.Documents,
        preview.Rows,
        preview.Removed,
        preview.Spared,
    });
}
