using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Bemærkninger bedes sendt til sekretariatet", "indkomne forslag ønskes samlet": a thing is asked to be done, nobody is named.</summary>
internal static class BedesDone
{
    public static Draft? Read(ClauseView view)
    {
        for (var i = view.First; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower is not ("bedes" or "ønskes" or "forudsættes" or "forventes") || i > view.First + 8)
            {
                continue;
            }

            for (var k = i + 1; k < Math.Min(view.Clause.End, i + 6); k++)
            {
                if (VerbLexicon.At(view.Words, k, view.Clause.End, VerbForm.Participle) is { Verb.IsAction: true } done)
                {
                    var isOrder = view.Words[i].Lower is "bedes" or "ønskes";
                    return isOrder || (view.HasTime && done.Verb.Class is VerbClass.ReportIn or VerbClass.Return)
                        ? new Draft(KindOf.Verb(view, done), TitleWriter.Write(view, done.Verb.Imperative, k > i + 1 ? (i + 1, k) : (view.First, i), (k + 1, view.Clause.End)), [], isOrder ? 0.75 : 0.5)
                        : null;
                }
            }

            return null;
        }

        return null;
    }
}
