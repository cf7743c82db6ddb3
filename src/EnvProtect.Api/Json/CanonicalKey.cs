using System.Globalization;
using EnvProtect.Api.Model;

namespace EnvProtect.Api.Json;

/// <summary>The canonical address of a row: <c>Codes(List='kind',Code='case')</c>, percent-encoded.</summary>
internal static class CanonicalKey
{
    /// <param name="values">The key's values in its order.</param>
    public static string Of(EntitySet set, IReadOnlyList<object> values) => set.Name + InBrackets(set, values);

    /// <param name="values">The key's values in its order.</param>
    public static string InBrackets(EntitySet set, IReadOnlyList<object> values) => set.Key is [_]
        ? $"({Text(values[0])})"
        : $"({string.Join(',', set.Key.Select((key, i) => $"{key.Name}={Text(values[i])}"))})";

    private static string Text(object value) => value is string text
        ? $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'"
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
