using System.Net;
using System.Net.Sockets;

namespace FollowUp.Demo;

/// <summary>Ports on loopback.</summary>
internal static class FreePort
{
    /// <summary>The wanted port when nobody has it, else any that is free.</summary>
    public static int Prefer(int wanted)
    {
        try
        {
            return Take(wanted);
        }
        catch (SocketException)
        {
            return Take(0);
        }
    }

    private static int Take(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
