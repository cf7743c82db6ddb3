using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Json;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using EdmType = EnvProtect.Api.Model.EdmType;

namespace EnvProtect.Api.Parsing;

/// <summary>Values of the library as the translation has them.</summary>
internal static partial class Literals
{
    /// <param name="value">As the library has read it.</param>
    /// <param name="text">As it was written.</param>
    public static Literal Of(Location at, object? value, string text) => value switch
    {
        null or ODataNullValue => new Literal(at, EdmType.Null, null),
        string word => new Literal(at, EdmType.String, word),
        bool flag => new Literal(at, EdmType.Boolean, flag),
        int or long or short or byte or sbyte => new Literal(at, EdmType.Int64, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        // A single is what the library makes of a short decimal; its shortest text is again what was written.
        float number => Number(at, double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), text),
        double or decimal => Number(at, Convert.ToDouble(value, CultureInfo.InvariantCulture), text),
        Date date => new Literal(at, EdmType.Date, date.ToString()),
        DateTimeOffset instant => Instant(at, instant),
        TimeOfDay time => new Literal(at, EdmType.TimeOfDay, ((TimeSpan)time).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)),
        TimeSpan duration => new Literal(at, EdmType.Duration, duration.TotalSeconds),
        _ => throw Refusals.BadLiteral(at, text, "Edm.PrimitiveType"),
    };

    /// <summary>The literal at an index of a text, as far as it reaches; null where none with digits begins there.</summary>
    public static string? NumberOrTime(string text, int index) => NumberOrTimePattern().Match(text, index) is { Success: true } match ? match.Value : null;

    /// <summary>Reads one literal by itself, as lists behind <c>in</c> hold it; in an array in JSON a text has double quotes.</summary>
    public static Literal Parse(TextPiece piece)
    {
        var text = piece.Text;
        try
        {
            if (text.StartsWith('"')) return Of(piece.At, JsonSerializer.Deserialize(text, ValueJson.Default.String), text);
            var literal = Of(piece.At, ODataUriUtils.ConvertFromUriLiteral(text, ODataVersion.V401), text);
            // The library stops at the end of a literal, whatever follows, and takes a day that there is not for a subtraction.
            var isWhole = literal.Type switch
            {
                EdmType.String => piece.Next(0) == text.Length || text.Contains("''", StringComparison.Ordinal),
                EdmType.Int64 or EdmType.Double => NumberOnlyPattern().IsMatch(text),
                _ => !text.Any(char.IsWhiteSpace),
            };
            return isWhole ? literal : throw Refusals.BadLiteral(piece.At, text, NameOfShape(text));
        }
        catch (Exception fault) when (fault is ODataException or JsonException)
        {
            throw Refusals.BadLiteral(piece.At, text, NameOfShape(text));
        }
    }

    private static Literal Number(Location at, double number, string text)
    {
        if (double.IsNaN(number)) throw Refusals.NotImplemented(at, new("字面值 NaN", "The literal NaN"), new("数据中没有非数字的数值。", "No number here is NaN."));
        return double.IsFinite(number) || text.EndsWith("INF", StringComparison.Ordinal)
            ? new Literal(at, EdmType.Double, number)
            : throw Refusals.BadLiteral(at, text, EdmType.Double.QualifiedName());
    }

    private static Literal Instant(Location at, DateTimeOffset instant)
    {
        var seconds = instant.ToUnixTimeSeconds();
        var fraction = (instant.UtcTicks - DateTimeOffset.FromUnixTimeSeconds(seconds).UtcTicks) / (double)TimeSpan.TicksPerSecond;
        return new Literal(at, EdmType.DateTimeOffset, fraction == 0 ? seconds : seconds + fraction);
    }

    private static string NameOfShape(string text) =>
        text.Contains('T', StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal) ? EdmType.DateTimeOffset.QualifiedName()
        : text.Contains(':', StringComparison.Ordinal) ? EdmType.TimeOfDay.QualifiedName()
        : text.LastIndexOf('-') > 0 ? EdmType.Date.QualifiedName() : "Edm.PrimitiveType";

    [GeneratedRegex(@"\G(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?|\d{2}:\d{2}(:\d{2}(\.\d+)?)?|\d[\w.]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOrTimePattern();

    [GeneratedRegex(@"^-?(\d+(\.\d+)?(e[+-]?\d+)?[dfml]?|INF)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOnlyPattern();
}
