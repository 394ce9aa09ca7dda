using System.Globalization;

namespace FollowUp.Server.Web;

/// <summary>
/// The words of what leaves the house (mails, agenda texts): from the same resources as the screen, but always in Danish, whatever
/// the culture of the job or terminal that makes the letter.
/// </summary>
public sealed class LetterText
{
    public string this[string key] => Find(key);

    public string this[string key, params object[] arguments] => string.Format(DanishText.Culture, Find(key), arguments);

    /// <summary>The form for one or for many (<c>key.one</c>, <c>key.many</c>); {0} is the number, the rest follow.</summary>
    public string Count(string key, int count, params object[] more) =>
        this[key + (count == 1 ? ".one" : ".many"), [count, .. more]];

    // Unlike on a screen, a key that shows itself is not acceptable in a letter: it fails in the tests instead.
    private static string Find(string key) =>
        ScreenText.Resources.GetString(key, DanishText.Culture) ?? throw new MissingWordsException(key);
}

/// <summary>There are no words for a key: a fault of ours.</summary>
public sealed class MissingWordsException(string key)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"There are no words for {key}."));
