using System.Text;

namespace FollowUp.UnitTests.Documents.Fuzzing;

/// <summary>Changes bytes as accidents and malice do. The same seed makes the same changes.</summary>
/// <param name="words">Pieces that mean something in the format.</param>
internal sealed class ByteMutator(Random random, IReadOnlyList<string> words)
{
    private const int MostChanges = 6;
    private const int LongestPiece = 400;
    private const int MostRepeats = 3_000;

    private static readonly byte[] Odd = [0, 1, 9, 10, 13, 32, 0x7F, 0x80, 0xA0, 0xC3, 0xED, 0xEF, 0xFE, 0xFF];

    public byte[] Changed(byte[] content, byte[] other)
    {
        var bytes = new List<byte>(content);
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            Change(bytes, other);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = Odd[random.Next(Odd.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, Length(bytes.Count - at));
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Length(bytes.Count - at)));
                break;
            case 4:
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..(from + Length(other.Length - from))]);
                break;
            case 5:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(words[random.Next(words.Count)]));
                break;
            case 6:
                Repeat(bytes, at, Encoding.UTF8.GetBytes(words[random.Next(words.Count)]));
                break;
            case 7 when random.Next(4) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                Swap(bytes, at, random.Next(bytes.Count + 1));
                break;
        }
    }

    private void Repeat(List<byte> bytes, int at, byte[] piece)
    {
        for (var times = random.Next(2, random.Next(3, MostRepeats)); times > 0; times--)
        {
            bytes.InsertRange(at, piece);
        }
    }

    private void Swap(List<byte> bytes, int one, int two)
    {
        var length = Length(bytes.Count - Math.Max(one, two));
        for (var i = 0; i < length; i++)
        {
            (bytes[one + i], bytes[two + i]) = (bytes[two + i], bytes[one + i]);
        }
    }

    /// <summary>Mostly short.</summary>
    private int Length(int most) => Math.Min(most, random.Next(1 + random.Next(LongestPiece)));
}
