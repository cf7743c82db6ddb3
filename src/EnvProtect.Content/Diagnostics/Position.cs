namespace EnvProtect.Content;

/// <summary>A place in a file, both counted from 1.</summary>
internal readonly record struct Position(int Line, int Column)
{
    /// <summary>No place in a file.</summary>
    public static Position None { get; }

    public static Position Start { get; } = new(1, 1);
}
