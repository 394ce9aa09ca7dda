using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FollowUp.Server.Web;

/// <summary>What just happened, shown once at the top of the next page (<c>fu-receipt</c>).</summary>
/// <param name="Strong">The fact: »Kvartalstal« er meldt udført.</param>
/// <param name="Text">What follows from it; may be empty.</param>
/// <param name="Undo">How to take it back, where that can be done.</param>
public sealed record Receipt(string Strong, string Text = "", ReceiptUndo? Undo = null)
{
    private const string Key = "receipt";

    /// <summary>Nothing happened, and this is why.</summary>
    public bool IsRefusal { get; init; }

    public void Leave(ITempDataDictionary tempData)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        tempData[Key] = JsonSerializer.Serialize(this);
    }

    public static Receipt? Take(ITempDataDictionary tempData)
    {
        ArgumentNullException.ThrowIfNull(tempData);
        return tempData[Key] is string json ? JsonSerializer.Deserialize<Receipt>(json) : null;
    }
}

/// <summary>A form with one button, posted back to the page that did it.</summary>
public sealed record ReceiptUndo(string Action, IReadOnlyDictionary<string, string> Fields);
