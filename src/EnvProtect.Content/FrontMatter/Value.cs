using System.Globalization;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads single values, of front matter and of tables alike. Each gives null after reporting what is wrong.</summary>
internal static class Value
{
    public static PartialDate? Date(Scalar value, FileLog log, string? printed = null)
    {
        var date = PartialDate.Parse(value.Text, printed);
        if (date is null) log.AddWithHint(DiagnosticCodes.NotADate, value.At, LooseDate.Hint(value.Text), value.Text);
        return date;
    }

    /// <summary>A date that must be known to the day.</summary>
    public static DateOnly? Day(Scalar value, FileLog log)
    {
        var day = PartialDate.Parse(value.Text)?.Exact;
        if (day is null) log.AddWithHint(DiagnosticCodes.NotADay, value.At, LooseDate.Hint(value.Text), value.Text);
        return day;
    }

    /// <summary>A day with the time of day, <c>2021-04-09T20:00</c>, in the time of the place (+08:00).</summary>
    public static DateTime? Moment(Scalar value, FileLog log)
    {
        if (DateTime.TryParseExact(value.Text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return moment;
        log.Add(DiagnosticCodes.NotAMoment, value.At, value.Text);
        return null;
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

    /// <summary>A number in the plain form: digits with at most one decimal point, no grouping, no exponent.</summary>
    public static decimal? Number(Scalar value, FileLog log)
    {
        if (decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
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
