namespace EnvProtect.Cli.Generating;

/// <summary>Chance that depends on nothing but the seed and a place, so that any value can be made without those before it.</summary>
internal readonly struct MadeUpNoise(int seed)
{
    /// <summary>Evenly spread over [0, 1).</summary>
    public double At(int stream, int series, long index)
    {
        var x = unchecked((ulong)index + ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL) + ((ulong)(uint)stream * 0xD1B54A32D192ED03UL) + ((ulong)(uint)series * 0x8CB92BA72F3D8DD7UL));
        x = unchecked((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL);
        x = unchecked((x ^ (x >> 27)) * 0x94D049BB133111EBUL);
        return ((x ^ (x >> 31)) >> 11) / (double)(1UL << 53);
    }

    /// <summary>As <see cref="At"/>, but changing slowly: a new value every <paramref name="span"/>, and a straight way between.</summary>
    public double Slowly(int stream, int series, long index, int span)
    {
        var (knot, within) = (index / span, index % span / (double)span);
        return (At(stream, series, knot) * (1 - within)) + (At(stream, series, knot + 1) * within);
    }
}
