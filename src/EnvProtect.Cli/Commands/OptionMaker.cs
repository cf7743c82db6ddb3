using System.CommandLine;
using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>Makes options whose default can also be given as an environment variable, <c>ENVPROTECT_NAME</c>.</summary>
internal sealed class OptionMaker(Language language)
{
    public Option<string> Text(string name, string valueName, string @default, string zh, string en) =>
        Make(name, valueName, @default, value => value, zh, en);

    public Option<string?> OptionalText(string name, string valueName, string zh, string en) =>
        Make<string?>(name, valueName, null, value => value, zh, en);

    public Option<int> Number(string name, string valueName, int @default, string zh, string en) =>
        Make(name, valueName, @default, value => int.Parse(value, CultureInfo.InvariantCulture), zh, en, NotAWholeNumber);

    public Option<int?> OptionalNumber(string name, string valueName, string zh, string en) =>
        Make<int?>(name, valueName, null, value => int.Parse(value, CultureInfo.InvariantCulture), zh, en, NotAWholeNumber);

    public Option<DateOnly?> OptionalDate(string name, string valueName, string zh, string en)
    {
        var option = Make<DateOnly?>(name, valueName, null, ParseDate, zh, en, NotADay);
        option.CustomParser = result =>
        {
            try
            {
                return ParseDate(result.Tokens[0].Value);
            }
            catch (FormatException)
            {
                result.AddError($"{name}: {NotADay(result.Tokens[0].Value).In(language)}");
                return null;
            }
        };
        return option;
    }

    public Option<bool> Flag(string name, string zh, string en) =>
        Make(name, null, false, value => value is "1" or "true" or "yes", zh, en);

    private static DateOnly? ParseDate(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is wrong with the value of a number.</summary>
    public static LocalizedText NotAWholeNumber(string value) => new($"“{value}”不是整数", $"'{value}' is not a whole number");

    private static LocalizedText NotADay(string value) => new($"“{value}”不是日期；写成 2021-06-30", $"'{value}' is not a day; write it as 2021-06-30");

    private Option<T> Make<T>(string name, string? valueName, T @default, Func<string, T> parse, string zh, string en, Func<string, LocalizedText>? isWrong = null)
    {
        var variable = "ENVPROTECT_" + name.TrimStart('-').Replace('-', '_').ToUpperInvariant();
        return new Option<T>(name)
        {
            Description = new LocalizedText($"{zh}（环境变量 {variable}）", $"{en} (environment: {variable})").In(language),
            HelpName = valueName,
            DefaultValueFactory = result =>
            {
                if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } value) return @default;
                try
                {
                    return parse(value);
                }
                catch (Exception fault) when (fault is FormatException or OverflowException)
                {
                    result.AddError($"{variable}: {isWrong!(value).In(language)}");
                    return @default;
                }
            },
        };
    }
}
