using System.Globalization;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads single values, of front matter and of tables alike. Each gives null after reporting what is wrong.</summary>
internal static class Value
{
    /// <summary>No figure has nineteen digits before its point.</summary>
    private const decimal TooLarge = 1_000_000_000_000_000_000;

    public static PartialDate? Date(Scalar value, FileLog log, string? printed = null)
    {
        var date = PartialDate.Parse(value.Text, printed);
        if (date is null) Refuse(value, DiagnosticCodes.NotADate, log, LooseDate.Hint(value.Text));
        return date;
    }

    /// <summary>A date that must be known to the day.</summary>
    public static DateOnly? Day(Scalar value, FileLog log)
    {
        var day = PartialDate.Parse(value.Text)?.Exact;
        if (day is null) Refuse(value, DiagnosticCodes.NotADay, log, LooseDate.Hint(value.Text));
        return day;
    }

    /// <summary>A day with the time of day, <c>2021-04-09T20:00</c>, in the time of the place (+08:00).</summary>
    public static DateTime? Moment(Scalar value, FileLog log)
    {
        if (DateTime.TryParseExact(value.Text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && PartialDate.IsYear(moment.Year)) return moment;
        Refuse(value, DiagnosticCodes.NotAMoment, log);
        return null;
    }

    /// <summary>Reports a date or moment that is none: its year, where nobody can mean that, and otherwise its form, with a hint of its own where there is one.</summary>
    public static void Refuse(Scalar value, DiagnosticCode form, FileLog log, LocalizedText? hint = null)
    {
        var isOddYear = value.Text is [_, _, _, _] or [_, _, _, _, '-' or '/', ..]
            && int.TryParse(value.Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && !PartialDate.IsYear(year);
        if (isOddYear) log.Add(DiagnosticCodes.YearRefused, value.At, value.Text);
        else log.AddWithHint(form, value.At, hint, value.Text);
    }

    public static int? Integer(Scalar value, FileLog log, int least, int most)
    {
        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        log.Add(DiagnosticCodes.NotAWholeNumber, value.At, value.Text, Text(least), Text(most));
        return null;
    }

    /// <summary>
    /// A number in the plain form: digits with at most one decimal point, no grouping, no exponent. With what is larger
    /// than any figure, sums and shares would overflow.
    /// </summary>
    public static decimal? Number(Scalar value, FileLog log)
    {
        if (decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            if (Math.Abs(number) < TooLarge) return number;
            log.Add(DiagnosticCodes.NumberTooLarge, value.At, value.Text);
            return null;
        }

        log.Add(DiagnosticCodes.NotANumber, value.At, value.Text);
        return null;
    }

    public static bool? Flag(Scalar value, FileLog log)
    {
        switch (value.Text)
        {
            case "true": return true;
            case "false": return false;
            default:
                log.Add(DiagnosticCodes.NotAFlag, value.At, value.Text);
                return null;
        }
    }

    public static T? Code<T>(Scalar value, Vocabulary<T> vocabulary, FileLog log)
        where T : struct, Enum
    {
        if (vocabulary.TryParse(value.Text, out var code)) return code;
        var hint = InputSlips.In(value.Text)?.Hint ?? Suggestion.For(value.Text, vocabulary.Terms.SelectMany(term =>
            new[] { (term.Code, term.Code), (term.Code, term.Label.Zh), (term.Code, term.Label.En!) }));
        log.AddWithHint(DiagnosticCodes.UnknownCode, value.At, hint ?? OneOf(vocabulary), value.Text);
        return null;
    }

    private static LocalizedText OneOf<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum => new(
            OneOf(vocabulary.Terms.Select(term => $"{term.Code} {term.Label.Zh}")).Zh, OneOf(vocabulary.Terms.Select(term => term.Code)).En);

    /// <summary>A hint that lists what may stand here.</summary>
    public static LocalizedText OneOf(IEnumerable<string> words)
    {
        var list = words.ToList();
        return new($"可用：{string.Join("、", list)}", $"One of: {string.Join(", ", list)}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
