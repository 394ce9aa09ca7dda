using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>Telegram style: "Tilbage i Direktionen 30. april", "Program ud til lederne efter påske", "Op igen på næste møde".</summary>
internal static class Verbless
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(Verbless).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Backs = Lists["Back"].ToFrozenSet(StringComparer.Ordinal);

    private const int MostWords = 14;

    public static Draft? Read(ClauseView view)
    {
        if (view.Finite >= 0 || view.Clause.Start != 0 || view.Clause.Count > MostWords || view.Clause.Count < 3)
        {
            return null;
        }

        // "Punkter til næste møde: opdelt sygefravær, status på rekruttering"
        if (view.Words[0].Lower is "punkter" or "punkt" or "emner" or "emne" && view.Find(":", 1) is var colon && colon > 1 && view.HasTime)
        {
            return new Draft(CommitmentKind.ReturnToForum, TitleWriter.Write(view, "sæt på dagsordenen:", (colon + 1, view.Clause.End)), [], 0.6) { ReturnsTo = ReturnVenue.In(view) };
        }

        var venue = ReturnVenue.In(view);

        // "Boligændringerne: på igen om 14 dage."
        if (view.Find("på", view.Clause.Start) is var on && on > 0 && on + 1 < view.Clause.End && view.Words[on + 1].Lower == "igen" && view.HasTime)
        {
            return new Draft(CommitmentKind.ReturnToForum, TitleWriter.Write(view, "sæt", (view.Clause.Start, on), (on, view.Clause.End)), [], 0.65) { ReturnsTo = venue };
        }

        for (var i = view.Clause.Start; i < Math.Min(view.Clause.End - 1, view.Clause.Start + 5); i++)
        {
            var isPlace = view.Words[i + 1].Lower is "på" or "i" or "til" or "igen";
            if (Backs.Contains(view.Words[i].Lower) && isPlace && (venue is not null || view.HasTime))
            {
                var thing = i > view.Clause.Start ? (view.Clause.Start, i) : (0, 0);
                return new Draft(CommitmentKind.ReturnToForum, TitleWriter.Write(view, i > view.Clause.Start ? "tag" : "tag sagen", thing, (i, view.Clause.End)), [], 0.65) { ReturnsTo = venue };
            }

            if (i > view.Clause.Start && view.Words[i].Lower is "ud" or "rundt" && view.Words[i + 1].Lower == "til" && view.HasTime)
            {
                return new Draft(CommitmentKind.Inform, TitleWriter.Write(view, "send", (view.Clause.Start, view.Clause.End)), [], 0.6);
            }
        }

        return null;
    }
}
