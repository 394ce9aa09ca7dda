using FollowUp.Calendar;
using FollowUp.Demo.Municipality;
using FollowUp.Mining.People;

namespace FollowUp.IntegrationTests.Demo;

public sealed class BirkelundTests
{
    private static readonly DateOnly Monday = new(2026, 9, 14);

    [Fact]
    public void The_municipality_has_eight_departments_two_forums_and_a_holder_of_every_position()
    {
        var directory = BirkelundDirectory.For(Monday);

        directory.Departments.Length.ShouldBe(8);
        directory.Forums.Select(forum => forum.Name).ShouldBe(["Chefforum", "Direktionen"]);
        directory.Positions.ShouldAllBe(position => position.Holders.Count(holder => Holds(holder, Monday)) == 1);
        directory.Positions.Select(position => position.Department).Distinct().ShouldBe(
            directory.Departments.Select(department => department.Name), ignoreOrder: true);
    }

    [Fact]
    public void Everybody_who_is_mentioned_by_id_is_known()
    {
        var directory = BirkelundDirectory.For(Monday);
        var known = directory.People.Select(person => person.Id).ToHashSet();

        known.Count.ShouldBe(directory.People.Length);
        string[] mentioned =
        [
            .. directory.Directors, .. directory.Administrators,
            .. directory.Positions.SelectMany(position => position.Holders).Select(holder => holder.Person),
            .. directory.Forums.SelectMany(forum => forum.Members.Concat(forum.Secretaries).Append(forum.Chair!)),
        ];
        mentioned.ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Mail_goes_only_to_the_domain_for_examples() =>
        BirkelundDirectory.For(Monday).People.Where(person => person.Email is not null)
            .ShouldAllBe(person => person.Email == person.Id + "@birkelund.example");

    [Fact]
    public void The_meetings_on_a_monday_in_september_are_the_ones_around_it()
    {
        var forums = BirkelundDirectory.For(Monday).Forums;

        forums[0].Meetings.Select(meeting => meeting.Date).ShouldBe(
            [new(2026, 7, 2), new(2026, 8, 13), new(2026, 9, 10), new(2026, 9, 24), new(2026, 10, 8), new(2026, 10, 22)]);
        forums[1].Meetings.Select(meeting => meeting.Date).ShouldBe(
            [new(2026, 7, 27), new(2026, 8, 24), new(2026, 9, 21), new(2026, 10, 19)]);
    }

    [Fact]
    public void On_any_day_of_two_years_there_are_minutes_behind_and_meetings_ahead()
    {
        foreach (var today in Enumerable.Range(0, 730).Select(days => Monday.AddDays(days)))
        {
            var minutes = BirkelundMinutes.WrittenBefore(today);
            var forums = BirkelundDirectory.For(today).Forums;

            minutes.Length.ShouldBe(5);
            minutes.Select(one => one.Date).ShouldBeInOrder();
            (today.DayNumber - minutes[0].Date.DayNumber).ShouldBeInRange(70, 80, $"{today}");
            (today.DayNumber - minutes[4].Date.DayNumber).ShouldBeInRange(2, 10, $"{today}");
            minutes.ShouldAllBe(one => !one.Text.Contains("{{"));
            forums.ShouldAllBe(forum => forum.Meetings.Count(meeting => meeting.Date > today) >= 2);
            forums.ShouldAllBe(forum => minutes.Where(one => one.Forum == forum.Name)
                .All(one => forum.Meetings.Any(meeting => meeting.Date == one.Date)));
        }
    }

    [Fact]
    public void A_meeting_on_a_public_holiday_is_moved_to_an_open_day_beside_it()
    {
        var forums = BirkelundDirectory.For(new(2027, 5, 10)).Forums;

        forums[0].Meetings.Select(meeting => meeting.Date).ShouldContain(new DateOnly(2027, 5, 5), "Kristi himmelfart is the 6th");
        forums[1].Meetings.Select(meeting => meeting.Date).ShouldContain(new DateOnly(2027, 5, 18), "2. pinsedag is the 17th");
        forums.SelectMany(forum => forum.Meetings).ShouldAllBe(meeting => DanishHolidays.IsWorkingDay(meeting.Date));
    }

    [Fact]
    public void Only_the_latest_minutes_wait_for_the_secretary() =>
        BirkelundMinutes.WrittenBefore(Monday).Select(one => one.WaitsForReview).ShouldBe([false, false, false, false, true]);

    [Fact]
    public void Those_absent_have_the_position_that_the_directory_gives_them()
    {
        var directory = BirkelundDirectory.For(Monday);
        var absent = BirkelundMinutes.WrittenBefore(Monday)
            .SelectMany(one => one.Text.Split('\n'))
            .Where(line => line.StartsWith("Fraværende ", StringComparison.Ordinal))
            .SelectMany(line => line["Fraværende ".Length..].TrimEnd(')').Split("), "))
            .ToList();

        absent.Count.ShouldBeGreaterThan(5);
        absent.ShouldBeSubsetOf(directory.Positions.Select(position => $"{HolderOf(position, directory).Name} ({position.Title}"));
    }

    private static DirectoryPerson HolderOf(DirectoryPosition position, OrganisationDirectory directory)
    {
        var holder = position.Holders.Single(holder => Holds(holder, Monday)).Person;

        return directory.People.Single(person => person.Id == holder);
    }

    private static bool Holds(PositionHolder holder, DateOnly day) => holder.From <= day && !(holder.To < day);
}
