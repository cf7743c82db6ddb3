using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Cli.Commands;

/// <summary>
/// Makes options whose default can also be given as an environment variable, <c>ENVPROTECT_NAME</c>. A value that cannot be
/// meant is refused in the same words, wherever it is given.
/// </summary>
internal sealed class OptionMaker(Language language)
{
    public Option<string> Text(string name, string valueName, string @default, string zh, string en) =>
        Make(name, valueName, @default, value => value, zh, en);

    public Option<string?> OptionalText(string name, string valueName, string zh, string en) =>
        Make<string?>(name, valueName, null, value => value, zh, en);

    /// <summary>A whole number from <paramref name="least"/> on.</summary>
    public Option<int> Number(string name, string valueName, int @default, string zh, string en, int least = 0) =>
        Parsed(name, valueName, @default, value => ParseNumber(value, least, int.MaxValue), zh, en);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public Option<int?> OptionalNumber(string name, string valueName, string zh, string en, int least = 0, int most = int.MaxValue) =>
        Parsed<int?>(name, valueName, null, value => ParseNumber(value, least, most), zh, en);

    public Option<DateOnly?> OptionalDate(string name, string valueName, string zh, string en) =>
        Parsed<DateOnly?>(name, valueName, null, value => ParseDate(value), zh, en);

    public Option<bool> Flag(string name, string zh, string en) =>
        Make(name, null, false, ParseFlag, zh, en);

    /// <summary>The address of a site's root; without a slash at its end.</summary>
    public Option<string> Address(string name, string valueName, string zh, string en) =>
        Parsed(name, valueName, "", ParseAddress, zh, en);

    /// <summary>A text that is shown in one line.</summary>
    public Option<string> Line(string name, string valueName, string zh, string en) =>
        Parsed(name, valueName, "", value => value.Any(char.IsControl) ? throw Refusal("值里有控制字符", "the value holds a control character") : value, zh, en);

    private bool ParseFlag(string text) => text.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "ON" => true,
        "0" or "FALSE" or "NO" or "OFF" => false,
        _ => throw Refusal($"“{text}”不是 true 或 false", $"'{text}' is neither true nor false"),
    };

    private string ParseAddress(string text) => SiteAddress.IsRoot(text) ? text.TrimEnd('/')
        : throw Refusal($"“{text}”不是网站地址，写成 https://example.org、https://example.org/register 或 /register 这样", $"'{text}' is not the address of a site such as https://example.org, https://example.org/register or /register");

    private DateOnly ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Refusal($"“{text}”不是日期，写成 2021-06-30 这样", $"'{text}' is not a day such as 2021-06-30");

    private int ParseNumber(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : most == int.MaxValue ? throw Refusal($"“{text}”不是 {least} 以上的整数", $"'{text}' is not a whole number from {least} on")
            : throw Refusal($"“{text}”不是 {least} 到 {most} 的整数", $"'{text}' is not a whole number from {least} to {most}");

    private FormatException Refusal(string zh, string en) => new(new LocalizedText(zh, en).In(language));

    /// <summary>An option whose values are more than text.</summary>
    private Option<T> Parsed<T>(string name, string valueName, T @default, Func<string, T> parse, string zh, string en)
    {
        var option = Make(name, valueName, @default, parse, zh, en);
        option.CustomParser = result => Try(result, name, result.Tokens[0].Value, parse, @default);
        return option;
    }

    private Option<T> Make<T>(string name, string? valueName, T @default, Func<string, T> parse, string zh, string en)
    {
        var variable = "ENVPROTECT_" + name.TrimStart('-').Replace('-', '_').ToUpperInvariant();
        return new Option<T>(name)
        {
            Description = new LocalizedText($"{zh}（环境变量 {variable}）", $"{en} (environment: {variable})").In(language),
            HelpName = valueName,
            DefaultValueFactory = result =>
                Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? Try(result, variable, value, parse, @default) : @default,
        };
    }

    /// <summary>The value, or the default after saying in which option or variable it was refused.</summary>
    private T Try<T>(ArgumentResult result, string given, string value, Func<string, T> parse, T @default)
    {
        try
        {
            return parse(value);
        }
        catch (FormatException fault)
        {
            result.AddError(new LocalizedText($"{given}：{fault.Message}", $"{given}: {fault.Message}").In(language));
            return @default;
        }
    }
}
