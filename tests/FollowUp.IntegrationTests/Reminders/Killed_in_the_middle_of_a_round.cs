using FollowUp.TestServices.Mail;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Reminders;

/// <summary>A real server process, killed with -9 in the middle of a round, between a real database and a real mail server.</summary>
public sealed class Killed_in_the_middle_of_a_round(TestPostgres postgres)
{
    private const int MailsBeforeTheKill = 4;
    private const int TakeoverSeconds = 10;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task nobody_is_without_mail_and_nobody_has_two()
    {
        await using var round = await RoundInAProcess.PrepareAsync(postgres, Token);
        round.Recipients.Count.ShouldBeGreaterThan(MailsBeforeTheKill + 2);

        // The next mail is claimed, and the mail server has not heard of it, when the process dies.
        await KillAtAsync(round, SmtpGatePlace.BeforeMail);
        (await round.MailboxesAsync(Token)).Count(box => box.Value.Count == 1).ShouldBe(MailsBeforeTheKill);

        await round.StartAsync(TakeoverSeconds, Token);
        await RoundsUntilAllHaveMailAsync(round);
        using (await round.RoundAsync(Token))
        {
        }

        var boxes = await round.MailboxesAsync(Token);
        boxes.Where(box => box.Value.Count != 1).Select(box => $"{box.Key}: {box.Value.Count}").ShouldBeEmpty();
    }

    /// <summary>Nobody can know it: the server took the mail, and the process died before the answer came (docs/adr/0007).</summary>
    [Fact]
    public async Task a_mail_whose_acceptance_was_never_heard_comes_again_under_the_same_message_id()
    {
        await using var round = await RoundInAProcess.PrepareAsync(postgres, Token);
        await KillAtAsync(round, SmtpGatePlace.BeforeVerdict);

        await round.StartAsync(TakeoverSeconds, Token);
        await RoundsUntilAllHaveMailAsync(round);

        var boxes = await round.MailboxesAsync(Token);
        boxes.Values.ShouldAllBe(ids => ids.Distinct().Count() == 1);
        boxes.Count(box => box.Value.Count > 1).ShouldBeLessThanOrEqualTo(1);
    }

    private static async Task KillAtAsync(RoundInAProcess round, SmtpGatePlace place)
    {
        await round.StartAsync(claimTakeoverSeconds: 120, Token);
        round.Gate.HoldAfter(MailsBeforeTheKill, place);
        var answer = round.RoundAsync(Token);
        await round.Gate.WaitUntilHeldAsync(Token);
        await round.KillAsync();
        await Should.ThrowAsync<HttpRequestException>(answer);
        round.Gate.Open();
    }

    /// <summary>As the clock does: again and again, until nobody waits any more.</summary>
    private static async Task RoundsUntilAllHaveMailAsync(RoundInAProcess round)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            using var answer = await round.RoundAsync(Token);
            answer.EnsureSuccessStatusCode();
            if ((await round.MailboxesAsync(Token)).Values.All(ids => ids.Count > 0))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), Token);
        }

        throw new InvalidOperationException("After a minute of rounds somebody is still without mail.");
    }
}
