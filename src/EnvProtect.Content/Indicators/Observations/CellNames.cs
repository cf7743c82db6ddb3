using System.Text;

namespace EnvProtect.Content;

/// <summary>
/// The texts of one column, of which a table of millions of rows has few: each is decoded and looked up once and then
/// recognised by its bytes.
/// </summary>
/// <param name="accept">Whether the column takes a text; one that it does not take is left to the slow way, which reports it.</param>
internal sealed class CellNames(Func<string, bool> accept)
{
    private const int Slots = 256;

    private readonly (byte[] Bytes, string Text)[] known = new (byte[], string)[Slots];

    /// <param name="cell">What is written.</param>
    /// <param name="text">The text; null for an empty cell.</param>
    public bool TryGet(ReadOnlySpan<byte> cell, out string? text)
    {
        text = null;
        if (cell.IsEmpty) return true;
        ref var slot = ref known[Slot(cell)];
        if (slot.Bytes is null || !cell.SequenceEqual(slot.Bytes))
        {
            if (cell[0] == ' ' || cell[^1] == ' ' || cell.IndexOf((byte)0xEF) >= 0 && Encoding.UTF8.GetString(cell).Contains('\uFFFD', StringComparison.Ordinal)) return false;
            var decoded = Encoding.UTF8.GetString(cell);
            if (!accept(decoded) || RefusedCharacters.IndexIn(decoded) >= 0) return false;
            slot = (cell.ToArray(), decoded);
        }

        text = slot.Text;
        return true;
    }

    private static int Slot(ReadOnlySpan<byte> cell)
    {
        var hash = (uint)cell.Length;
        foreach (var character in cell) hash = (hash * 31) + character;
        return (int)((hash ^ (hash >> 11)) % Slots);
    }
}
