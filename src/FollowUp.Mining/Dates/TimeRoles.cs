using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Which group of the lexicon makes a word what.</summary>
internal static class TimeRoles
{
    public static void Give(VocabularyBuilder words)
    {
        words.Number("Months", WordRole.Month);
        words.Number("Weekdays", WordRole.Weekday);
        words.Valued("MonthShort", WordRole.ShortMonth);
        words.Valued("WeekdayShort", WordRole.ShortWeekday);
        words.Valued("Numbers", WordRole.Number);
        words.Valued("Ordinals", WordRole.Ordinal);
        words.Valued("Quarters", WordRole.Quarter);
        words.Valued("HalfYears", WordRole.Half);
        foreach (var unit in Enum.GetValues<TimeUnit>())
        {
            words.Mark($"Unit.{unit}", WordRole.Unit, (int)unit);
            words.Mark($"UnitOfTime.{unit}", WordRole.UnitOfTime, (int)unit);
        }

        foreach (var season in Enum.GetValues<SeasonOfYear>())
        {
            words.Mark($"Season.{season}", WordRole.Season, (int)season);
        }

        words.Endings("MeetingWords", WordRole.Meeting);
        words.Endings("EventEndings", WordRole.Event);
        words.Mark("MeetingShort", WordRole.Body);
        words.Mark("MonthNames", WordRole.PersonName);
        words.Mark("NotBeforeNumber", WordRole.BarsNumber);
        words.Mark("NotAfterNumber", WordRole.IsCounted);
        words.Mark("AfterBareDay", WordRole.GoesOn);
    }
}
