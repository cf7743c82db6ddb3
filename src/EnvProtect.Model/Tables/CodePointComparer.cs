namespace EnvProtect.Model.Tables;

/// <summary>Text by code point, as SQLite compares it; ordinal comparison puts U+E000 to U+FFFF behind what lies beyond them.</summary>
public sealed class CodePointComparer : IComparer<string>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return string.CompareOrdinal(x, y);
        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length) return x.Length.CompareTo(y.Length);
        var isBeyond = char.IsSurrogate(x[same]);
        return isBeyond == char.IsSurrogate(y[same]) ? x[same].CompareTo(y[same]) : isBeyond ? 1 : -1;
    }
}
