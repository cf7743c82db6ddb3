using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Errors;

/// <summary>What people write who are used to other query languages, or to older versions of OData, and how it is written here.</summary>
internal static partial class Habits
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["substringof"] = "contains(text,part)", ["like"] = "contains(text,part)", ["includes"] = "contains(text,part)",
        ["len"] = "length(text)", ["lower"] = "tolower(text)", ["upper"] = "toupper(text)", ["today"] = "now()", ["getdate"] = "now()",
        ["avg"] = "average", ["mean"] = "average", ["count"] = "$count as N",
        ["inlinecount"] = "$count=true", ["limit"] = "$top", ["offset"] = "$skip", ["where"] = "$filter",
        ["sort"] = "$orderby", ["order"] = "$orderby", ["fields"] = "$select", ["include"] = "$expand", ["q"] = "$search",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Operators = new Dictionary<string, string>
    {
        ["="] = "eq", ["=="] = "eq", ["==="] = "eq", ["!="] = "ne", ["!=="] = "ne", ["<>"] = "ne", ["!"] = "not",
        ["<"] = "lt", ["<="] = "le", [">"] = "gt", [">="] = "ge", ["&&"] = "and", ["|"] = "or", ["||"] = "or", ["like"] = "contains(text,part)",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a name from elsewhere is called here; null where it is none, or nothing of the kind is <paramref name="known"/>.</summary>
    public static string? Name(string written, IEnumerable<string> known) =>
        Names.TryGetValue(written.TrimStart('$'), out var here) && known.Contains(here.Split('(', '=', ' ')[0]) ? here : null;

    /// <summary>How an operator, or the quote of a text, from elsewhere is written here.</summary>
    public static LocalizedText? Sign(string written) => written switch
    {
        "\"" or "“" or "”" or "‘" or "’" or "＂" or "＇" or "`" => new("文本用英文单引号：'x'。", "A text stands in straight single quotes: 'x'."),
        _ => Operators.TryGetValue(written, out var here) ? Refusals.Write(here) : null,
    };

    /// <summary>How a day or an instant in another form is written here; null where the text is none.</summary>
    public static LocalizedText? Moment(string written)
    {
        if (MomentPattern().Match(written) is not { Success: true } match) return null;
        int Part(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
        if (!DateOnly.TryParseExact($"{Part("year"):0000}-{Part("month"):00}-{Part("day"):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        var (time, zone) = (match.Groups["time"].Value, match.Groups["zone"].Value);
        var isDay = time.All(character => character is '0' or ':' or '.');
        return Refusals.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (isDay ? "" : $"T{time}{(zone.Length > 0 ? zone : "+08:00")}"));
    }

    /// <summary>The length of the day in another form that begins at an index of a text; 0 where none does.</summary>
    public static int DayLength(string text, int index) => DayPattern().Match(text, index).Length;

    [GeneratedRegex(@"^(\w+')?(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(T(?<time>\d{2}:\d{2}(:\d{2}(\.\d+)?)?)(?<zone>Z|[+-]\d{2}:\d{2})?)?'?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MomentPattern();

    [GeneratedRegex(@"\G\d{4}([/.]\d{1,2}[/.]|年\d{1,2}月)\d{1,2}日?", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();
}
