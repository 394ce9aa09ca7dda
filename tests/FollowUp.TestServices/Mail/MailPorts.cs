using System.Net;
using System.Net.Sockets;

namespace FollowUp.TestServices.Mail;

/// <summary>Four free ports of this machine.</summary>
/// <param name="Relay">SMTP as an internal relay has it: no sign-in asked for, STARTTLS offered.</param>
/// <param name="Submission">SMTP that asks for STARTTLS and sign-in.</param>
/// <param name="Lmtp">From one server to the other.</param>
/// <param name="Imap">For reading.</param>
internal sealed record MailPorts(int Relay, int Submission, int Lmtp, int Imap)
{
    public static MailPorts Free()
    {
        // Held all at once, so that they differ.
        var listeners = Enumerable.Range(0, 4).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(one => one.Start());
        int[] ports = [.. listeners.Select(one => ((IPEndPoint)one.LocalEndpoint).Port)];
        listeners.ForEach(one => one.Dispose());
        return new(ports[0], ports[1], ports[2], ports[3]);
    }
}
