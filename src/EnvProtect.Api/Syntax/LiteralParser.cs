using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;

namespace EnvProtect.Api.Syntax;

/// <summary>Literals of the URL conventions: null, Booleans, numbers, texts, dates, instants, times of day and durations.</summary>
internal static partial class LiteralParser
{
    /// <summary>The literal at the scanner's place, or null if none begins there.</summary>
    public static Literal? TryParse(Scanner scanner)
    {
        var at = scanner.At;
        if (scanner.Current == '\'') return new Literal(at, EdmType.String, scanner.QuotedText());
        if (scanner.TakeWord("null")) return new Literal(at, EdmType.Null, null);
        if (scanner.TakeWord("true")) return new Literal(at, EdmType.Boolean, true);
        if (scanner.TakeWord("false")) return new Literal(at, EdmType.Boolean, false);
        if (scanner.TakeWord("INF")) return new Literal(at, EdmType.Double, double.PositiveInfinity);
        if (scanner.TakeWord("-INF")) return new Literal(at, EdmType.Double, double.NegativeInfinity);
        if (scanner.TakeWord("NaN")) throw Refusals.NotImplemented(at, new("字面值 NaN", "The literal NaN"), new("数据中没有非数字的数值。", "No number here is NaN."));
        if (scanner.Take("duration'")) return Duration(scanner, at);
        if (!char.IsAsciiDigit(scanner.Current) && scanner.Current is not ('-' or '+')) return null;
        if (scanner.Take(InstantPattern()) is { } instant) return Instant(at, instant);
        if (scanner.Take(DatePattern()) is { } date) return Date(at, date);
        if (scanner.Take(TimePattern()) is { } time) return TimeOfDay(at, time);
        return scanner.Take(NumberPattern()) is { } number ? Number(at, number) : null;
    }

    private static Literal Duration(Scanner scanner, Location at)
    {
        scanner.GoTo(scanner.Position - 1);
        var text = scanner.QuotedText();
        try
        {
            return new Literal(at, EdmType.Duration, XmlConvert.ToTimeSpan(text).TotalSeconds);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw Refusals.BadLiteral(at, text, "Edm.Duration");
        }
    }

    private static Literal Date(Location at, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new Literal(at, EdmType.Date, text)
            : throw Refusals.BadLiteral(at, text, "Edm.Date");

    private static Literal Instant(Location at, string text)
    {
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            throw Refusals.BadLiteral(at, text, "Edm.DateTimeOffset");
        var seconds = instant.ToUnixTimeSeconds();
        var fraction = (instant.UtcTicks - DateTimeOffset.FromUnixTimeSeconds(seconds).UtcTicks) / (double)TimeSpan.TicksPerSecond;
        return new Literal(at, EdmType.DateTimeOffset, fraction == 0 ? seconds : seconds + fraction);
    }

    private static Literal TimeOfDay(Location at, string text) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? new Literal(at, EdmType.TimeOfDay, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture))
            : throw Refusals.BadLiteral(at, text, "Edm.TimeOfDay");

    private static Literal Number(Location at, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new Literal(at, EdmType.Int64, integer);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new Literal(at, EdmType.Double, number)
            : throw Refusals.BadLiteral(at, text, "Edm.Double");
    }

    [GeneratedRegex(@"\G-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?(Z|[+-]\d{2}:\d{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InstantPattern();

    [GeneratedRegex(@"\G\d{4}-\d{2}-\d{2}(?![\d\w])", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G\d{2}:\d{2}(:\d{2}(\.\d{1,12})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\G[+-]?\d+(\.\d+)?([eE][+-]?\d+)?(?![\w.])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
