using System.Collections.Concurrent;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;

namespace FollowUp.IntegrationTests.Features;

/// <summary>A relay that keeps what it is handed, and answers as the test says.</summary>
internal sealed class RecordingSender : IDigestSender
{
    private readonly ConcurrentQueue<DigestMail> handed = new();

    /// <summary>Every mail that was handed over, whatever was answered.</summary>
    public IReadOnlyList<DigestMail> Handed => [.. handed];

    public Func<DigestMail, CancellationToken, Task<Delivery>> Answer { get; set; } = (_, _) => Task.FromResult<Delivery>(new Delivery.Accepted());

    public Task<Delivery> SendAsync(DigestMail mail, CancellationToken cancellationToken)
    {
        handed.Enqueue(mail);
        return Answer(mail, cancellationToken);
    }

    public void Answers(Delivery delivery) => Answer = (_, _) => Task.FromResult(delivery);

    public IReadOnlyList<DigestMail> To(string name) => [.. handed.Where(mail => mail.RecipientName == name)];
}
