using EnvProtect.Api.Model;
using EnvProtect.Database.Queries;
using static EnvProtect.Api.Translation.Functions.Function;

namespace EnvProtect.Api.Translation.Functions;

/// <summary>Functions on numbers. Halves are rounded away from zero.</summary>
internal static class NumberFunctionList
{
    public static IEnumerable<Function> All { get; } =
    [
        new("round(number)", EdmType.Double, [Numeric], a => Sql.Of($"round({a[0].Sql})")),
        new("floor(number)", EdmType.Double, [Numeric], a => Sql.Of($"CAST(floor({a[0].Sql}) AS REAL)")),
        new("ceiling(number)", EdmType.Double, [Numeric], a => Sql.Of($"CAST(ceil({a[0].Sql}) AS REAL)")),
    ];
}
