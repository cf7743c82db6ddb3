using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Database.Queries;
using static EnvProtect.Api.Translation.Functions.Function;
using Names = EnvProtect.Database.Reading.TextFunctions;

namespace EnvProtect.Api.Translation.Functions;

/// <summary>Functions on texts. They compare by code point, with respect to case, and count code points.</summary>
internal static class TextFunctionList
{
    // What trim takes away: the white space that texts here can hold.
    private static readonly Sql White = Sql.Of($"(char(9, 10, 11, 12, 13, 32, 133, 160, 8232, 8233, 12288))");

    public static IEnumerable<Function> All { get; } =
    [
        new("contains(text,part)", EdmType.Boolean, [Text, Text], a => Sql.Of($"(instr({a[0].Sql}, {a[1].Sql}) > 0)")),
        new("startswith(text,start)", EdmType.Boolean, [Text, Text], StartsWith),
        new("endswith(text,end)", EdmType.Boolean, [Text, Text], a => Sql.Of($"(substr({a[0].Sql}, length({a[0].Sql}) - length({a[1].Sql}) + 1) = {a[1].Sql})")),
        new("length(text)", EdmType.Int64, [Text], a => Sql.Of($"length({a[0].Sql})")),
        new("indexof(text,part)", EdmType.Int64, [Text, Text], a => Sql.Of($"(instr({a[0].Sql}, {a[1].Sql}) - 1)")),
        new("substring(text,start,length)", EdmType.String, [Text, Whole, Whole], Substring) { Optional = 1 },
        new("tolower(text)", EdmType.String, [Text], a => Sql.Of($"{Sql.Name(Names.Lower)}({a[0].Sql})")),
        new("toupper(text)", EdmType.String, [Text], a => Sql.Of($"{Sql.Name(Names.Upper)}({a[0].Sql})")),
        new("trim(text)", EdmType.String, [Text], a => Sql.Of($"trim({a[0].Sql}, {White})")),
        new("concat(text,text)", EdmType.String, [Text, Text], a => Sql.Of($"({a[0].Sql} || {a[1].Sql})")),
    ];

    /// <summary>A known beginning is a range, which an index can serve.</summary>
    private static Sql StartsWith(ImmutableArray<Typed> a)
    {
        if (a[1].Constant is string { Length: > 0 } start && Successor(start) is { } end)
            return Sql.Of($"({a[0].Sql} >= {a[1].Sql} AND {a[0].Sql} < {Sql.Value(end)})");
        return Sql.Of($"(substr({a[0].Sql}, 1, length({a[1].Sql})) = {a[1].Sql})");
    }

    private static Sql Substring(ImmutableArray<Typed> a) => a.Length == 2
        ? Sql.Of($"substr({a[0].Sql}, max({a[1].Sql}, 0) + 1)")
        : Sql.Of($"substr({a[0].Sql}, max({a[1].Sql}, 0) + 1, max({a[2].Sql}, 0))");

    /// <summary>The first text behind all that begin with <paramref name="start"/>; null where its last character has none behind it.</summary>
    private static string? Successor(string start)
    {
        var last = start[^1];
        // Surrogates and what borders on them do not sort as code points do; those take the slower way.
        return last >= '\uD7FF' ? null : start[..^1] + (char)(last + 1);
    }
}
