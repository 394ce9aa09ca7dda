namespace FollowUp.Mining.Dates.Forms;

/// <summary>All words that the rules know. Words are looked up by the hash that the tokenizer keeps, so a miss costs next to nothing.</summary>
internal sealed class Vocabulary
{
    private const int SlotsPerWord = 4;

    private readonly KnownWord?[] words;
    private readonly ushort[] slots;
    private readonly uint[] hashes;
    private readonly WordEndings endings;

    /// <param name="endings">Endings of compounds; they count as words of their own, but are not looked up as such.</param>
    public Vocabulary(IReadOnlyCollection<KnownWord> known, IReadOnlyCollection<KnownWord> endings)
    {
        this.endings = new WordEndings(endings);
        words = new KnownWord?[known.Concat(endings).Max(w => w.Id) + 1];
        foreach (var ending in endings)
        {
            words[ending.Id] = ending;
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(known.Count * SlotsPerWord));
        slots = new ushort[size];
        hashes = new uint[size];
        foreach (var word in known)
        {
            words[word.Id] = word;
            var hash = Letters.Hash(word.Text);
            var slot = hash & (uint)(size - 1);
            while (slots[slot] > 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            (slots[slot], hashes[slot]) = (word.Id, hash);
        }
    }

    public KnownWord this[ushort id] => words[id]!;

    public int Count => words.Length;

    public IEnumerable<KnownWord> All => words.OfType<KnownWord>();

    /// <summary>The number of the word, or of the ending that makes it one of a known sort ("ledermødet"); 0 where it is neither.</summary>
    public ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)(slots.Length - 1);
        for (var slot = hash & mask; slots[slot] > 0; slot = (slot + 1) & mask)
        {
            if (hashes[slot] == hash && Letters.Same(word, words[slots[slot]]!.Text))
            {
                return slots[slot];
            }
        }

        return endings.Find(word);
    }
}
