using System.Globalization;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Parsing;

namespace EnvProtect.Api.Shapes;

/// <summary>Finds literals in the texts of a request without parsing them.</summary>
internal static class LiteralScanner
{
    // Better SQL is made of what these are told when it is known, or it is part of the plan.
    private static readonly string[] KeepingFunctions = ["startswith", "contains", "matchesPattern", "search", "top", "skip", "topcount", "bottomcount", "cast", "isof"];

    /// <param name="path">Percent-encoded, below the service root.</param>
    public static void ScanPath(string path, List<ShapePiece> pieces)
    {
        var start = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is not ('(' or '=' or ',')) continue;
            var begin = i + 1;
            // Up to whatever may begin or end a key, so that a path of brackets is gone through once.
            var end = path.AsSpan(begin).IndexOfAny(",)/(=");
            if (end <= 0 || path[begin + end] is '(' or '=') continue;
            var written = path.Substring(begin, end);
            if (Key(written) is not { } literal) continue;
            pieces.Add(ShapePiece.Fixed(path[start..begin]));
            pieces.Add(new ShapePiece(written, literal, true));
            start = begin + end;
            i = start - 1;
        }

        pieces.Add(ShapePiece.Fixed(path[start..]));
    }

    /// <summary>Finds the literals of an expression.</summary>
    public static void Scan(string text, List<ShapePiece> pieces) => Scan(text, pieces, canBeOpen: true);

    /// <summary>Finds the literals of a text whose values shape the plan.</summary>
    public static void ScanFixed(string text, List<ShapePiece> pieces) => Scan(text, pieces, canBeOpen: false);

    private static void Scan(string text, List<ShapePiece> pieces, bool canBeOpen)
    {
        var start = 0;
        var keptUntil = canBeOpen ? 0 : text.Length;
        var i = 0;
        while (i < text.Length)
        {
            var end = End(text, i);
            var isWord = char.IsLetter(text[i]) || text[i] is '_' or '$' or '@';
            if (isWord && end < text.Length && text[end] == '(' && KeepingFunctions.Contains(text[i..end], StringComparer.OrdinalIgnoreCase))
                keptUntil = Math.Max(keptUntil, new TextPiece("", 0, text).Next(end));
            if (!isWord && Literal(text[i..end]) is { } literal)
            {
                pieces.Add(ShapePiece.Fixed(text[start..i]));
                pieces.Add(new ShapePiece(text[i..end], literal, i >= keptUntil));
                start = end;
            }

            i = end;
        }

        pieces.Add(ShapePiece.Fixed(text[start..]));
    }

    /// <summary>Where the word, the literal or the sign at an index ends.</summary>
    private static int End(string text, int index)
    {
        switch (text[index])
        {
            case '\'':
                return Quoted(text, index);
            case '-' when IsSign(text, index):
                return index + 1 + Literals.NumberOrTime(text, index + 1)!.Length;
            case var digit when char.IsAsciiDigit(digit):
                return index + Literals.NumberOrTime(text, index)!.Length;
            case var letter when char.IsLetter(letter) || letter is '_' or '$' or '@':
                var i = index + 1;
                while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '.')) i++;
                // A text that a word stands directly before, duration'P1D', belongs to the word.
                return i < text.Length && text[i] == '\'' ? Quoted(text, i) : i;
            default:
                return index + 1;
        }
    }

    private static bool IsSign(string text, int index) =>
        index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && (index == 0 || text[index - 1] is ' ' or '(' or ',' or ':');

    private static int Quoted(string text, int index)
    {
        for (var end = index; (end = text.IndexOf('\'', end + 1)) >= 0; end++)
        {
            if (end + 1 >= text.Length || text[end + 1] != '\'') return end + 1;
        }

        throw Refusals.UnterminatedString(new Location("query", index));
    }

    private static ShapeLiteral? Key(string written)
    {
        if (written.Contains("%27", StringComparison.Ordinal)) return null;
        return written is ['\'', .., '\''] && written.Length > 1 && Quoted(written, 0) == written.Length
            ? new ShapeLiteral(EdmType.String, Unquoted(UrlText.Decode(written, new Location("path", 0))))
            : written.All(char.IsAsciiDigit) && long.TryParse(written, CultureInfo.InvariantCulture, out var number) ? new ShapeLiteral(EdmType.Int64, number) : null;
    }

    private static ShapeLiteral? Literal(string written)
    {
        if (written[0] == '\'') return new ShapeLiteral(EdmType.String, Unquoted(written));
        if (!char.IsAsciiDigit(written[^1]) || !char.IsAsciiDigit(written[0]) && written[0] != '-') return null;
        if (long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return new ShapeLiteral(EdmType.Int64, whole);
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return new ShapeLiteral(EdmType.Date, written);
        // Up to so many digits there is no doubt about which double a decimal is.
        return written.Length <= 15 && double.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new ShapeLiteral(EdmType.Double, number) : null;
    }

    private static string Unquoted(string quoted) => quoted[1..^1].Replace("''", "'", StringComparison.Ordinal);
}
