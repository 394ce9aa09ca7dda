using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The body that a matter goes to: "på Chefforum igen", "til behandling i udvalget", "for Direktionen".</summary>
internal static class ReturnVenue
{
    private const int Reach = 7;

    /// <summary>Its name as the clause says it, null where it names none.</summary>
    public static string? In(ClauseView view)
    {
        var from = view.Clause.Start;
        for (var i = from; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower is not ("på" or "til" or "i" or "for"))
            {
                continue;
            }

            for (var k = i + 1; k < Math.Min(view.Clause.End, i + Reach) && view.Words[k].IsWord; k++)
            {
                if (view.Words[k].Is(WordTraits.Forum) || IsBody(view, k))
                {
                    // "medlemmerne i Chefforum" says who, not where to.
                    var isSubject = k >= view.SubjectWords.Start && k < view.SubjectWords.End && !view.Subject.IsEmpty;
                    return isSubject ? null : DepartmentName.Capital(view.Words[k].Text);
                }

                if (view.Words[k].Is(WordTraits.Preposition) || FiniteVerb.IsAt(view.Words, k, view.Clause.End))
                {
                    break;
                }
            }
        }

        return null;
    }

    private static bool IsBody(ClauseView view, int at) =>
        view.Words[at].IsCapitalised && view.Actors.One(view.Words, at, view.Clause.End) is var (actor, _) && actor.Kind == ActorKind.Forum
        || view.Words[at].Text is "ØU" or "KB" or "CF" or "DIF" or "MED" or "HMU";
}
