using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Syntax;

namespace EnvProtect.Api.Addresses;

/// <summary>Keys: <c>('x')</c>, <c>(Id='x')</c>, <c>(List='kind',Code='case')</c>, or the bare text of a step.</summary>
internal sealed class KeyParser(ParseBudget budget, Aliases aliases)
{
    /// <summary>The values in the order of the set's key.</summary>
    public ImmutableArray<object> Parenthesised(EntitySet set, string text, Location at)
    {
        var scanner = new Scanner("path", text);
        var values = new object?[set.Key.Length];
        scanner.SkipSpaces();
        if (set.Key.Length == 1 && Value(scanner) is { } only)
        {
            values[0] = Typed(set, set.Key[0], only, at);
        }
        else
        {
            do
            {
                scanner.SkipSpaces();
                var index = IndexOf(set, scanner.Name());
                scanner.SkipSpaces();
                if (index < 0 || values[index] is not null || !scanner.Take('=')) throw Refusals.BadKey(at, set.Name, set.KeyForm);
                scanner.SkipSpaces();
                values[index] = Typed(set, set.Key[index], Value(scanner) ?? throw Refusals.BadKey(at, set.Name, set.KeyForm), at);
                scanner.SkipSpaces();
            }
            while (scanner.Take(','));
        }

        if (!scanner.IsAtEnd || values.Contains(null)) throw Refusals.BadKey(at, set.Name, set.KeyForm);
        return [.. values.Select(value => value!)];
    }

    /// <summary>The value of one key column that stands as a step of the path.</summary>
    public static object Segment(Field key, string text, Location at, EntitySet set) => key.Type switch
    {
        EdmType.String => text,
        EdmType.Int64 when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Refusals.BadKey(at, set.Name, set.KeyForm),
    };

    private static int IndexOf(EntitySet set, string? name)
    {
        for (var i = 0; i < set.Key.Length; i++)
        {
            if (set.Key[i].Name == name) return i;
        }

        return -1;
    }

    private Literal? Value(Scanner scanner) => scanner.Current == '@'
        ? aliases.Value(scanner.At, scanner.ExpectName("参数别名", "a parameter alias"), budget) as Literal
        : LiteralParser.TryParse(scanner);

    private static object Typed(EntitySet set, Field key, Literal literal, Location at) =>
        literal.Type == key.Type && literal.Value is { } value ? value : throw Refusals.BadKey(at, set.Name, set.KeyForm);
}
