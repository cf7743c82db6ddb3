using System.Buffers;
using System.Text;

namespace EnvProtect.Model.Tables;

/// <summary>Texts that a spreadsheet would run as a formula. Tables for people put an apostrophe before them.</summary>
public static class Formula
{
    // The full-width forms of the signs, too.
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r＝＋－＠");

    public static bool Begins(ReadOnlySpan<char> text) => text.Length > 0 && Signs.Contains(text[0]);

    /// <param name="text">In UTF-8.</param>
    public static bool Begins(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out var first, out _) == OperationStatus.Done && first.IsBmp && Signs.Contains((char)first.Value);
}
