using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>What a line of labels says of the task above it: "Ansvarlig: Mette Holm", "Frist: 1. oktober", "AKTION: Finn".</summary>
internal sealed record OwnerLineReading(ImmutableArray<MinedActor> Actors, MinedDeadline? Deadline, SourceSpan Span);

/// <summary>Reads lines of labels, and gives what they say to the tasks above.</summary>
internal sealed class OwnerLine(string text, ActorReader actors, TimeContext time)
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(OwnerLine).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Who = Lists["WhoLabel"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> When = Lists["WhenLabel"].ToFrozenSet(StringComparer.Ordinal);

    private const int MostLabelWords = 3;

    /// <summary>No list has more tasks that share one line of labels.</summary>
    private const int MostSharing = 200;

    /// <summary>The reading of the line, null where it is a sentence of its own.</summary>
    public OwnerLineReading? Read(ImmutableArray<Word> words, ImmutableArray<TimeExpression> times)
    {
        var isWho = LabelAt(words, 0, Who) is > 0;
        var isWhen = LabelAt(words, 0, When) is > 0;
        var what = isWho || isWhen ? 0 : WhatLabel.LengthAt(words);
        var named = isWho ? Labelled(words) : what > 0 ? OnlyActors(words, what, times) : [];
        if (!isWho && !isWhen && named.IsEmpty)
        {
            return null;
        }

        named = named.IsEmpty ? Labelled(words) : named;
        return new OwnerLineReading(named, DeadlinePicker.Pick(text, times, time.Reference), new SourceSpan(words[0].Start, words[^1].End));
    }

    /// <summary>The actors behind a label for who, anywhere in the sentence; empty where there is none.</summary>
    public ImmutableArray<MinedActor> Labelled(ImmutableArray<Word> words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (LabelAt(words, i, Who) is var length and > 0 && i + length < words.Length)
            {
                return actors.List(words, i + length, words.Length).Actors;
            }
        }

        return [];
    }

    /// <summary>The line belongs to the last task; those of the same list that still lack what it says share it.</summary>
    public static void Attach(List<Found> found, int from, Func<Found>? labelled, OwnerLineReading line)
    {
        if (line.Actors.IsEmpty && line.Deadline is null)
        {
            return;
        }

        if (found.Count <= from && labelled is not null)
        {
            found.Add(labelled());
        }

        from = Math.Max(from, found.Count - MostSharing);
        for (var i = found.Count - 1; i >= from; i--)
        {
            var isLast = i == found.Count - 1;
            if (isLast || found[i].Draft.Actors.IsEmpty || found[i].Deadline is null && line.Actors.IsEmpty)
            {
                found[i] = With(found[i], line);
            }
        }
    }

    /// <summary>A line for who at the end of a section stands for all of its tasks since the last such line that name nobody.</summary>
    public static void Share(List<Found> found, int from, int to, OwnerLineReading line)
    {
        for (var i = from; i < Math.Min(to, found.Count) && !line.Actors.IsEmpty; i++)
        {
            if (found[i].Draft.Actors.IsEmpty)
            {
                found[i] = found[i] with { Draft = found[i].Draft with { Actors = line.Actors }, Rules = found[i].Rules.Add("labelled") };
            }
        }
    }

    private static Found With(Found found, OwnerLineReading line)
    {
        var isOther = !found.Draft.Actors.IsEmpty && line.Actors.Any(a => !found.Draft.Actors.Any(b => Same(a, b)));
        var owners = isOther ? [.. found.Draft.Actors, .. line.Actors.Where(a => !found.Draft.Actors.Any(b => Same(a, b)))]
            : found.Draft.Actors.IsEmpty ? line.Actors : found.Draft.Actors;
        var isOtherDay = found.Deadline is { } own && line.Deadline is { } given && (own.Date ?? own.Latest) != (given.Date ?? given.Latest);
        var remarks = found.Remarks;
        remarks = isOther ? remarks.Add(new MinedRemark("owner-differs", "The sentence names another owner than the line below it.", line.Span)) : remarks;
        remarks = isOtherDay ? remarks.Add(new MinedRemark("deadline-differs", "The sentence names another time than the line below it.", line.Span)) : remarks;
        return found with
        {
            Draft = found.Draft with { Actors = owners },
            Deadline = line.Deadline ?? found.Deadline,
            Rules = found.Rules.Contains("labelled") ? found.Rules : found.Rules.Add("labelled"),
            Remarks = remarks,
        };
    }

    private static bool Same(MinedActor a, MinedActor b) =>
        string.Equals(a.Normalized, b.Normalized, StringComparison.OrdinalIgnoreCase) || a.Normalized.StartsWith(b.Normalized + " ", StringComparison.OrdinalIgnoreCase)
        || b.Normalized.StartsWith(a.Normalized + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Opfølgning: Mette Holm, uge 38": nothing but names and times behind the label.</summary>
    private ImmutableArray<MinedActor> OnlyActors(ImmutableArray<Word> words, int from, ImmutableArray<TimeExpression> times)
    {
        var (named, next) = actors.List(words, from, words.Length);
        if (named.IsEmpty)
        {
            return [];
        }

        for (; next < words.Length; next++)
        {
            var word = words[next];
            if (word.IsWord && !TimesAt.Hold(times, word))
            {
                return [];
            }
        }

        return named;
    }

    /// <summary>Words of the label with its colon; 0 where none stands there.</summary>
    private static int LabelAt(ImmutableArray<Word> words, int at, FrozenSet<string> labels)
    {
        if (!words[at].IsWord)
        {
            return 0;
        }

        for (var i = at; i < Math.Min(at + MostLabelWords, words.Length - 1); i++)
        {
            var isDotted = words[i + 1].Text == "." && i + 2 < words.Length && words[i + 2].Text == ":";
            if ((words[i + 1].Text == ":" || isDotted) && labels.Contains(WhatLabel.Lower(words, at, i + 1)))
            {
                return i + (isDotted ? 3 : 2) - at;
            }
        }

        return LongLabelAt(words, at, labels);
    }

    /// <summary>"Ansvarlig for begge dele:": what the label is for stands between it and its colon.</summary>
    private static int LongLabelAt(ImmutableArray<Word> words, int at, FrozenSet<string> labels)
    {
        if (at > 0 || words.Length < 4 || !labels.Contains(words[at].Lower) || words[at + 1].Lower is not ("for" or "på"))
        {
            return 0;
        }

        for (var i = at + 2; i < Math.Min(at + MostLabelWords + 3, words.Length - 1); i++)
        {
            if (words[i].Text == ":")
            {
                return i + 1 - at;
            }
        }

        return 0;
    }
}
