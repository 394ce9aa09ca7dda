using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Deadline for årsplanerne er 1. oktober": a deadline in a sentence of its own is the task.</summary>
internal static class DeadlineIs
{
    public static Draft? Read(ClauseView view)
    {
        var at = view.Clause.Start;
        while (at < view.Clause.End && !IsDeadlineWord(view.Words[at].Lower))
        {
            at++;
        }

        if (at >= view.Clause.End || at > view.First + 4 || view.Finite < at || view.Modal is not null || view.Verb is { Form: VerbForm.Past })
        {
            return null;
        }

        if (view.Words[view.Finite].Lower is not ("er" or "bliver") && !view.IsPassive || !view.Times.Any(t => t.IsDated))
        {
            return null;
        }

        var isOf = at + 2 < view.Finite && view.Words[at + 1].Lower is "for" or "på";
        var title = isOf
            ? TitleWriter.Write(view, "færdiggør", (at + 2, view.Finite))
            : TitleWriter.Write(view, "overhold", (at, at + 1));
        return new Draft(CommitmentKind.Action, title, [], isOf ? 0.85 : 0.55) { IsOnlyDeadline = !isOf };
    }

    private static bool IsDeadlineWord(string lower) => lower is "deadline" or "deadlinen" or "frist" or "fristen" or "tidsfristen" or "afleveringsfristen" or "svarfristen" or "høringsfristen";
}
