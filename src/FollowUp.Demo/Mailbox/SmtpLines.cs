using System.Buffers;
using System.IO.Pipelines;

namespace FollowUp.Demo.Mailbox;

/// <summary>One line as it came.</summary>
/// <param name="Text">Without its end; cut off when too long.</param>
/// <param name="TooLong">It was longer than allowed; the rest has been read and dropped.</param>
/// <param name="EndsInCrLf">False after a bare LF, which ends no mail: else one mail could smuggle in another.</param>
internal sealed record SmtpLine(byte[] Text, bool TooLong, bool EndsInCrLf);

/// <summary>Reads lines of limited length; what a client sends ahead (PIPELINING) waits here.</summary>
internal sealed class SmtpLines(Stream stream)
{
    private readonly PipeReader reader = PipeReader.Create(stream);

    /// <returns>Null at the end of the connection.</returns>
    public async Task<SmtpLine?> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        byte[]? cut = null;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end).ToArray();
                reader.AdvanceTo(buffer.GetPosition(1, end));
                var proper = line is [.., (byte)'\r'];
                line = proper ? line[..^1] : line;
                return cut is null && line.Length <= limit ? new(line, false, proper) : new(cut ?? line[..limit], true, proper);
            }
            if (read.IsCompleted)
            {
                return null;
            }
            if (buffer.Length > limit + 1)
            {
                cut ??= buffer.Slice(0, limit).ToArray();
                // The last byte may be the CR of the line's end.
                reader.AdvanceTo(buffer.GetPosition(buffer.Length - 1));
            }
            else
            {
                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
    }
}
