namespace EnvProtect.Content.Privacy;

/// <summary>What stands between two groups of digits.</summary>
internal enum Gap
{
    /// <summary>Something that cannot stand inside one number, or the edge of the text.</summary>
    Barrier,

    /// <summary>White space, perhaps with a line break or a dash.</summary>
    Loose,

    /// <summary>A dash, a dot and the like, without white space.</summary>
    Tight,

    /// <summary>A round bracket, as around an area code.</summary>
    Bracket,
}

/// <summary>Digits side by side.</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">The character after the last digit.</param>
/// <param name="Before">What stands between this group and the one before.</param>
internal readonly record struct DigitGroup(int Start, int End, Gap Before)
{
    public int Length => End - Start;
}
