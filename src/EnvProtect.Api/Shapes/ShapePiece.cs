namespace EnvProtect.Api.Shapes;

/// <summary>A part of a request.</summary>
/// <param name="Text">As written.</param>
/// <param name="Literal">The literal that it is, if any.</param>
/// <param name="CanBeOpen">Whether another value in its place would be read in the same way.</param>
internal readonly record struct ShapePiece(string Text, ShapeLiteral? Literal, bool CanBeOpen)
{
    /// <summary>Whether it names the option whose text follows.</summary>
    public bool IsName { get; init; }

    public static ShapePiece Name(string name) => new(name, null, false) { IsName = true };

    public static ShapePiece Fixed(string text) => new(text, null, false);
}
