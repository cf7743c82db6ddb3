using System.Text;

namespace EnvProtect.Api.Shapes;

/// <summary>
/// Writes a key that tells apart whatever was added in parts: each stands with its kind and length, so that a text with the
/// signs of an address in it never passes for other options.
/// </summary>
/// <param name="kind">Keys of different kinds are never equal.</param>
internal sealed class ShapeKey(char kind)
{
    private readonly StringBuilder key = new StringBuilder().Append(kind);

    public void Add(char kindOfPart, string text) => key.Append(kindOfPart).Append(text.Length).Append(':').Append(text);

    public override string ToString() => key.ToString();
}
