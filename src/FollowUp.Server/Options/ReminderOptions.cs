using System.ComponentModel.DataAnnotations;

namespace FollowUp.Server.Options;

/// <summary>The reminder round.</summary>
public sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>
    /// Seconds after which a mail that was claimed and never confirmed is taken over: its process is gone. Keep it above the mail
    /// time-out, else a slow mail server gets the mail twice.
    /// </summary>
    [Range(1, 3600)]
    public int ClaimTakeoverSeconds { get; set; } = 120;

    /// <summary>
    /// False: no round runs by itself, as in a restored copy that must not send yesterday's mails; an administrator can still run one.
    /// </summary>
    public bool Automatic { get; set; } = true;
}
