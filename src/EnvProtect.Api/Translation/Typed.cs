using EnvProtect.Api.Model;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Translation;

/// <summary>A translated expression: SQL, its type and whether it can be null.</summary>
internal sealed record Typed(Sql Sql, EdmType Type, bool IsNullable)
{
    /// <summary>The value of a literal, for functions that make better SQL of a known value.</summary>
    public object? Constant { get; init; }

    /// <summary>The list that the value is a code of, if any.</summary>
    public Vocabulary? Codes { get; init; }

    public bool IsNull => Type == EdmType.Null;

    public static Typed Of(EdmType type, object? value) => new(
        value switch
        {
            null => Sql.Null,
            string text => Sql.Value(text),
            long integer => Sql.Value(integer),
            double number => Sql.Value(number),
            bool flag => Sql.Value(flag),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        },
        type,
        value is null)
    { Constant = value };
}
