using System.Collections.Immutable;
using CsCheck;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reminders;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain.Lifecycle;

/// <summary>Ten thousand random sequences of commands, each through the decisions and through <see cref="Model"/> side by side.</summary>
public sealed class Against_a_simple_model
{
    private const int Sequences = 10_000;

    private static readonly ImmutableArray<ImmutableList<string>> Parties = [[], ["1"], ["2"], ["1", "2"]];

    private static readonly Gen<Command> Commands = Gen.Frequency(
        (2, Gen.Int[0, 3].Select(n => (Command)new Command.Assign(Parties[n]))),
        (3, Gen.Select(Gen.Int[-3, 12], Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))).Select((day, why) => (Command)new Command.Move(day, why))),
        (1, Gen.Bool.Select(words => (Command)new Command.Note(words))),
        (2, Gen.Const((Command)new Command.Report())),
        (1, Gen.Const((Command)new Command.Accept())),
        (2, Gen.Bool.Select(why => (Command)new Command.Reopen(why))),
        (1, Gen.Bool.Select(why => (Command)new Command.Cancel(why))),
        (1, Gen.Int[1, 4].Select(meeting => (Command)new Command.Relist(meeting))),
        (1, Gen.Const((Command)new Command.Remind())),
        (1, Gen.Const((Command)new Command.Merge())),
        (1, Gen.Const((Command)new Command.Split())),
        (2, Gen.Int[0, 3].Select(n => (Command)new Command.AskEach(Parties[n]))),
        (4, Gen.Bool.Select(one => (Command)new Command.Receipt(one ? "1" : "2"))),
        (2, Gen.Select(Gen.Bool, Gen.Bool, (one, why) => (Command)new Command.TakeBack(one ? "1" : "2", why))),
        (2, Gen.Select(Gen.Bool, Gen.Bool, (one, why) => (Command)new Command.LetOff(one ? "1" : "2", why))),
        (2, Gen.Bool.Select(one => (Command)new Command.AddOne(one ? "1" : "2"))));

    private static readonly ActionItem Another = AnItem() with { Id = MeetingId, Reference = "CF-2026-001" };

    private static readonly ImmutableArray<SplitPart> InTwo = [new(ItemId, "Del et.", [], null), new(MeetingId, "Del to.", [], null)];

    [Fact]
    public void The_code_answers_as_the_model_does_and_loses_no_event() => Commands.Array[1, 40].Sample(
        commands =>
        {
            var model = Model.New;
            var events = new List<object> { Registration() };
            var item = Fold(events);
            foreach (var command in commands)
            {
                var decision = Decide(item, command);
                (var answer, model) = model.Do(command);

                AnswerOf(decision).ShouldBe(answer, $"{command} of {item.Status}");
                foreach (var happened in HappenedBy(decision))
                {
                    events.Add(happened);
                    item = ActionItem.Evolve(item, ItemId, happened)!;
                }

                ShouldBeAs(model, item);
            }

            ShouldBeAs(model, Fold(events));
            events.CountBy(e => e.GetType().Name).ToDictionary().ShouldBe(model.Happened, ignoreOrder: true);
        },
        iter: Sequences);

    private static void ShouldBeAs(Model model, ActionItem item)
    {
        item.Status.ShouldBe(model.Stand switch
        {
            Stand.Waiting => ActionItemStatus.Open,
            Stand.SaidDone => ActionItemStatus.ReportedDone,
            Stand.Done => ActionItemStatus.Closed,
            Stand.InAnother => ActionItemStatus.Merged,
            Stand.InParts => ActionItemStatus.Split,
            _ => ActionItemStatus.Cancelled,
        });
        (item.Deadline?.Day.DayNumber - Today.DayNumber).ShouldBe(model.Due);
        item.TimesMoved.ShouldBe(model.Moved);
        item.Revision.ShouldBe(model.Seen);
        item.Responsible.Select(NameOf).ShouldBe(model.Responsible);
        (item.Collective?.Members.ToImmutableSortedDictionary(member => NameOf(member.Party), PartOf)).ShouldBe(model.Members);
        item.RelistedOnMeetings.Select(MeetingNumber).ShouldBe(model.Meetings, ignoreOrder: true);
    }

    /// <summary>The usual policy: the secretary closes.</summary>
    private static readonly WordOfForum BySecretary = new(ClosedBy.Secretary, false, true, null, null);

    private static Decision Decide(ActionItem item, Command command) => command switch
    {
        Command.Assign c => ActionItemDecisions.Assign(item, [.. c.To.Select(PartyOf)], Now),
        Command.Move c => ActionItemDecisions.MoveDeadline(item, Today.AddDays(c.Day), c.Why ? "Grund." : " ", Now, Today),
        Command.Note c => ActionItemDecisions.NoteProgress(item, c.Words ? "I gang." : null, Now),
        Command.Report => ActionItemDecisions.ReportDone(item, null, null, Now),
        Command.Accept => ClosingDecisions.Accept(item, null, BySecretary, Now, Today),
        Command.Reopen c => ActionItemDecisions.Reopen(item, c.Why ? "Grund." : null, Now),
        Command.Cancel c => ActionItemDecisions.Cancel(item, c.Why ? "Grund." : null, Now),
        Command.Relist c => ActionItemDecisions.Relist(item, new Guid(c.Meeting, 0, 0, new byte[8]), Today, Now),
        Command.Merge => LineageDecisions.Merge(item, Another, null, Now),
        Command.Split => LineageDecisions.Split(item, InTwo, null, Now),
        Command.AskEach c => CollectiveDecisions.Open(item, ForumId, Today, [.. c.Of.Select(PartyOf)], Now),
        Command.Receipt c => CollectiveDecisions.GiveReceipt(item, PartyOf(c.Who), null, null, Now),
        Command.TakeBack c => CollectiveDecisions.WithdrawReceipt(item, PartyOf(c.Who), c.Why ? "Grund." : null, Now),
        Command.LetOff c => CollectiveDecisions.Excuse(item, PartyOf(c.Who), c.Why ? "Grund." : null, Now),
        Command.AddOne c => CollectiveDecisions.AddMember(item, PartyOf(c.Who), Mette, Now),
        _ => ActionItemDecisions.Remind(MeetingId, Mette, Today, ReminderReason.DueSoon, Now),
    };

    private static Answer AnswerOf(Decision decision) => decision switch
    {
        Decision.Record => Answer.Yes,
        Decision.Nothing => Answer.Same,
        _ => Answer.No,
    };

    private static ResponsibleParty PartyOf(string name) => name == "1" ? Chef : OtherChef;

    private static string NameOf(ResponsibleParty party) => party.PositionId == Chef.PositionId ? "1" : "2";

    private static Part PartOf(DutyMember member) => member.IsExcused ? Part.LetOff : member.Receipt is null ? Part.Owes : Part.Gave;

    private static int MeetingNumber(Guid meeting) => BitConverter.ToInt32(meeting.ToByteArray());

    private static ImmutableArray<object> HappenedBy(Decision decision) => decision is Decision.Record record ? record.Events : [];
}
