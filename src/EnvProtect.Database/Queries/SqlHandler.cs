using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace EnvProtect.Database.Queries;

/// <summary>Joins the literal parts of an interpolated string with the <see cref="Sql"/> pieces in its holes.</summary>
[InterpolatedStringHandler]
public ref struct SqlHandler
{
    private readonly StringBuilder text;
    private ImmutableArray<object?>.Builder? values;

    public SqlHandler(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 24));

    public readonly void AppendLiteral(string value) => text.Append(value);

    public void AppendFormatted(Sql part)
    {
        text.Append(part.Text);
        if (part.Values.IsEmpty) return;
        values ??= ImmutableArray.CreateBuilder<object?>();
        values.AddRange(part.Values);
    }

    internal readonly Sql Join() => Sql.FromParts(text.ToString(), values?.ToImmutable() ?? []);
}
