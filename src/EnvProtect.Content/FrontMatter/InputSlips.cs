using System.Buffers;
using System.Text.RegularExpressions;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>Signs that Chinese input methods and copied texts put in the place of ASCII ones, for hints where something is not what it should be.</summary>
internal static partial class InputSlips
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("：，、；\u00A0\u3000\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>Where such a sign stands in a key or an id, and what to do about it; null where there is none.</summary>
    public static (int Offset, LocalizedText Hint)? In(string text) =>
        text.AsSpan().IndexOfAny(Signs) is >= 0 and var at ? (at, Hint(text[at])) : null;

    /// <summary>Reports the keys of broken YAML that no ': ' follows; false where there is none.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="linesBefore">Lines of the file that stand before it.</param>
    /// <param name="brokenAt">The line of the file at which reading ended; further down only full-width colons are sure not to be text.</param>
    /// <param name="log">Takes the faults.</param>
    public static bool Report(string yaml, int linesBefore, int brokenAt, FileLog log)
    {
        var (line, found) = (linesBefore, false);
        foreach (var text in yaml.Split('\n'))
        {
            line++;
            if (Key().Match(text) is not { Success: true } key) continue;
            var sign = key.Groups["sign"];
            if (sign.Value != "：" && line > brokenAt) continue;
            var next = text.AsSpan(sign.Index + 1);
            var hint = sign.Value == "：" ? Hint('：') : next is ['\u00A0' or '\u3000', ..] ? Hint(next[0]) : new("冒号后面要有一个空格：“: ”", "A space belongs behind the colon: ': '");
            log.AddWithHint(DiagnosticCodes.YamlSyntax, new(line, sign.Index + 1), hint, YamlFaults.ColonMissing);
            found = true;
        }

        return found;
    }

    private static LocalizedText Hint(char sign) => sign switch
    {
        '：' => new("全角冒号“：”；改写成英文冒号加空格“: ”", "full-width ：; write ': '"),
        '，' or '、' or '；' => new($"全角标点“{sign}”；改写成英文逗号（表格一格里的列表用英文分号）", $"full-width {sign}; write an ASCII comma (in a cell of a table an ASCII semicolon)"),
        '\u00A0' or '\u3000' => new("这里是全角或不换行空格；改成普通空格", "a no-break or full-width space; write an ordinary one"),
        _ => new("这里有看不见的零宽字符；删去重写", "an invisible character of no width stands here; delete it"),
    };

    [GeneratedRegex("^ *(?:- )?[A-Za-z][A-Za-z0-9]*[ \\u00A0\\u3000]*(?<sign>：|:(?=[^\\s/]|[\\u00A0\\u3000]))")]
    private static partial Regex Key();
}
