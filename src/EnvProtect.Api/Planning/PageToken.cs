using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Json;
using EnvProtect.Api.Model;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace EnvProtect.Api.Planning;

/// <summary>
/// Where a page ended: the snapshot, how many rows were given so far, and the key of the last one. Written as
/// <c>snapshot.count.key</c>; the values that the order goes by are read again by the key, so the token stays short.
/// </summary>
internal sealed record PageToken(string Snapshot, long Served, ImmutableArray<object> Key)
{
    /// <param name="set">The set of the rows; null where they have no key.</param>
    /// <exception cref="RefusedException">The text is no token of such rows.</exception>
    public static PageToken Parse(string text, EntitySet? set)
    {
        var parts = text.Split('.');
        if (parts.Length != 3 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var served)) throw Refusals.BadToken(text);
        try
        {
            using var json = JsonDocument.Parse(WebEncoders.Base64UrlDecode(parts[2]));
            var values = json.RootElement.EnumerateArray().Select(Value).ToImmutableArray();
            var key = set?.Key ?? [];
            if (values.Length == key.Length && values.Zip(key).All(pair => pair.First is string == (pair.Second.Type is EdmType.String or EdmType.Date)))
                return new PageToken(parts[0], served, values);
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException)
        {
            // Told below, as every other token that is none.
        }

        throw Refusals.BadToken(text);
    }

    public Sql Condition(Scope scope) => Sql.And(scope.Set!.Key.Select((key, i) => Sql.Of($"{key.In(scope.Alias)} = {Typed.Of(key.Type, Key[i]).Sql}")));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Snapshot}.{Served}.{WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes([.. Key], ValueJson.Default.ObjectArray))}");

    private static object Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number when element.TryGetInt64(out var integer) => integer,
        JsonValueKind.Number => element.GetDouble(),
        _ => throw new FormatException(),
    };
}
