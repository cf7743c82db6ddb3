namespace EnvProtect.Model;

/// <summary>
/// Hands out again what was lately made of the same text. Records name the same units, codes and days over and over, and a register of
/// many issues would hold each as often as it is named. Of bounded size. Safe for several threads: one may only undo what another noted.
/// </summary>
/// <param name="make">Makes a value, which nobody changes.</param>
internal sealed class Recent<T>(Func<string, T> make)
    where T : class
{
    private const int Places = 4096;

    private readonly Entry?[] entries = new Entry?[Places];

    public T Of(ReadOnlySpan<char> text)
    {
        ref var place = ref entries[(uint)string.GetHashCode(text) % Places];
        if (place is { } noted && text.SequenceEqual(noted.Text)) return noted.Value;
        var written = text.ToString();
        var made = make(written);
        place = new(written, made);
        return made;
    }

    private sealed record Entry(string Text, T Value);
}
