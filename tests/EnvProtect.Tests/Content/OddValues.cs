using System.Text.RegularExpressions;

namespace EnvProtect.Tests.Content;

/// <summary>Values that somebody might write, or paste, in the place of a good one: each is well-formed, and few can be meant.</summary>
internal static partial class OddValues
{
    private static readonly string[] Values =
    [
        "99999999999999999999", "999999999999999", "999999999999999999", "0.000001", "79228162514264337593543950335", "0.0000000000000000000000000001", "-1", "-0", "+5", "1e308", "NaN", "2147483647", "00000000001", "１２３", "٣",
        "9999-12-31", "2199-12-31", "2199", "1900-01-01", "1900", "0000-00-00", "2020-02-30", "2199-12-31T23:59", "0001-01-01T00:00", "20991231",
        "~", "null", "true", "a", "x-y", "中", "..", "/", "/a", "//", "\\", "%", "%2e%2e", "{0}", "{1} {", "$1", "*", "***", "A*", ";", ";;a;", "CON", "xref:x", "javascript:x", "http://[", "https://例子.测试/路?问#片",
        "]]>", "<b>", "</script>", "&#0;", "&amp;", "'", "-", "--", "【】", "【已完成】", "\u202Eabc", "\u200B", "a\u0301", "😀", "\uFEFFa", "\u2028", "\t",
        new string('长', 3000), new string('x', 70_000), string.Concat(Enumerable.Repeat("a\u0301", 500)), string.Join(';', Enumerable.Range(0, 2000)),
    ];

    private static readonly string[] OfYaml =
    [
        "[]", "{}", "[[[]]]", "[a, a]", "{ a: { a: { a: 1 } } }", "&a x", "*a", "!!int 3", "|\n  x\n  y", ">-\n  x", "? x", "[1, 2,", "\"\\uD800\"", "\"\\U0001F600\"", "\"\\0\"", "\"\"", "''", "\"a\\nb\"", "# x", "{ on: 2199, printed: x }",
        "[" + string.Join(", ", Enumerable.Range(0, 2000)) + "]", new string('[', 2000), "\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"  - {{ zh: {i}, en: {i} }}\n")),
    ];

    private static readonly string[] OfTables = ["\"a\"\"b\"", "\"a\nb\"", "\"a", "a\"b", "\"\"", "a,b", "\"a\"b", "\r\n", "\"" + new string('x', 70_000) + "\""];

    private static readonly string[] OfBodies =
    [
        "### 2199-12-31 【已销号】【100%】末日\n字。\n", "### 1900 始\n字。\n", "1. 【2199-12-31】【已完成】字\n", "999999999. 字\n", "2147483648. 字\n", "## 整改目标\n", "[a](/en/)", "[a](#)", "[a](?)", "[a](http://[)", "[a](http://例/:99999/)", "[a](mailto:)",
        "[a](//x)", "[a](https://x/\u200B%zz)", "[a](xref:)", "[a](xref:990100)", "[a](<a b>)", "[a][b]\n\n[b]: /x 'y'\n", "<http://[>", "<https://x@y:z/>", "![](pictures/sealed.png)", "![a](pictures/../x.png)", "![a](/x.png)", "&#xD83D;&#xDE00;", "&NotEqualTilde;",
        "|a|\n|-|\n|b|c|d|\n", "| |\n|-|\n", "> > > - 1. > a\n", "```\n", "~~~x\n</script>\n", "\\", "  \n", "***a*", "[^1]\n\n[^1]: a\n", "---\n", "===\n", "{#x}", "{{x}}", new string('长', 5000), string.Concat(Enumerable.Repeat("- a\n", 3000)), string.Concat(Enumerable.Repeat("**a** ", 3000)),
    ];

    /// <summary>A text with something odd in it.</summary>
    public static string In(string text, string path, Random random) =>
        path.EndsWith(".csv", StringComparison.Ordinal) ? InTable(text, random)
        : path.EndsWith(".md", StringComparison.Ordinal) && random.Next(3) == 0 ? InBody(text, random)
        : InYaml(text, random);

    private static string InTable(string text, Random random)
    {
        var rows = text.TrimEnd('\n').Split('\n');
        var at = random.Next(rows.Length);
        switch (random.Next(12))
        {
            case 0:
                // A row twice, or a column less.
                return random.Next(2) == 0 ? string.Join('\n', [.. rows, rows[at]]) + "\n" : string.Concat(rows.Select(row => row[(row.IndexOf(',', StringComparison.Ordinal) + 1)..] + "\n"));
            default:
                var cells = rows[Math.Max(at, Math.Min(1, rows.Length - 1))].Split(',');
                var cell = random.Next(cells.Length);
                cells[cell] = random.Next(4) == 0 ? Pick(OfTables, random) : Pick(Values, random);
                rows[Math.Max(at, Math.Min(1, rows.Length - 1))] = string.Join(',', cells);
                return string.Join('\n', rows) + "\n";
        }
    }

    private static string InYaml(string text, Random random)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : text.Length;
        var values = Value().Matches(text[..end]);
        var value = values[random.Next(values.Count)];
        var odd = random.Next(3) == 0 ? Pick(OfYaml, random) : Quoted(Pick(Values, random), random);
        return text.Remove(value.Index, value.Length).Insert(value.Index, odd);
    }

    private static string InBody(string text, Random random)
    {
        var start = text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5;
        var breaks = Enumerable.Range(start, text.Length - start).Where(at => at == start || text[at - 1] is '\n' or ' ' or '】').Append(text.Length).ToList();
        return text.Insert(breaks[random.Next(breaks.Count)], Pick(OfBodies, random));
    }

    private static string Quoted(string value, Random random) =>
        random.Next(3) == 0 ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Pick(string[] values, Random random) => values[random.Next(values.Length)];

    // What follows a colon or stands in a list.
    [GeneratedRegex("(?<=[:,\\[] )[^\\s\\[\\]{},][^\\[\\]{},\n]*|(?<=\\[)[^\\s\\[\\]{},][^\\[\\]{},\n]*|(?<=^[a-zA-Z]+: )[\\[{].*$", RegexOptions.Multiline)]
    private static partial Regex Value();
}
