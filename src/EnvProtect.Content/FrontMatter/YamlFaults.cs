using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>What the YAML parser has to say, in words for people who never heard of tokens and scalars.</summary>
internal static class YamlFaults
{
    private static readonly LocalizedText Unparsable = new("从这里起无法解析，看看前面的括号是否成对", "it cannot be parsed from here on; look for a bracket that is never closed");

    public static LocalizedText Tab { get; } = new("缩进用了制表符", "a tab stands in the indentation");

    public static LocalizedText ColonMissing { get; } = new("键的后面缺少冒号和空格", "a colon and a space are missing after the key");

    // The first that the parser's message holds is meant.
    private static readonly (string Message, LocalizedText Meaning)[] Known =
    [
        ("a quoted scalar, found unexpected", new("引号没有结束", "a quotation mark is never closed")),
        ("a quoted scalar", new("双引号里的反斜杠写法不对", "a backslash inside double quotation marks means nothing here")),
        ("expected ',' or '}'", new("花括号 { } 里缺少逗号或右括号", "a comma or the closing } is missing")),
        ("expected ',' or ']'", new("方括号 [ ] 里缺少逗号或右括号", "a comma or the closing ] is missing")),
        ("expected '-' indicator", new("列表的各行要对齐，都以“- ”开头", "the lines of a list stand below each other and begin with '- '")),
        ("did not find expected key", new("这里应是“键: 值”；看看缩进是否对齐，引号之后是否还有字", "'key: value' belongs here; look at the indentation, and for words after a quotation mark")),
        ("could not find expected ':'", ColonMissing),
        ("Mapping values are not allowed", new("一行里有两个“: ”；文字里有冒号就要放在引号里", "a second ': ' stands in the line; text with a colon needs quotation marks")),
        ("invalid mapping", new("一行里有两个“: ”；文字里有冒号就要放在引号里", "a second ': ' stands in the line; text with a colon needs quotation marks")),
        ("Mapping keys are not allowed", new("这里不能另起一个键", "no key can begin here")),
        (" tab ", Tab),
        ("cannot start any token", new("文字不能以这个符号开头；放在引号里", "text cannot begin with this sign; put it into quotation marks")),
        ("double-quoted scalar", new("双引号里的文字跨行时没有缩进", "text in double quotation marks goes on without indentation")),
        ("Block sequence entries are not allowed", new("“- ”列表要另起一行", "a list with '- ' begins on a line of its own")),
        ("block scalar", new("| 或 > 之后只能换行", "only a line break may follow | or >")),
        ("anchor", new("文字以 & 或 * 开头；放在引号里", "text cannot begin with & or *; put it into quotation marks")),
        ("Anchor", new("文字以 & 或 * 开头；放在引号里", "text cannot begin with & or *; put it into quotation marks")),
        ("tag", new("文字以 ! 开头；放在引号里", "text cannot begin with !; put it into quotation marks")),
        ("directive", new("文字以 % 开头；放在引号里", "text cannot begin with %; put it into quotation marks")),
        ("comment", new("# 之前要有空格，它后面的字是注释", "a space stands before #, and a comment after it")),
        ("document", new("一个文件里只能有一段 YAML", "there is one YAML document in a file")),
    ];

    /// <summary>The meaning of the parser's message; null stands for its giving none.</summary>
    public static LocalizedText Explain(string? message)
    {
        foreach (var (part, meaning) in Known)
        {
            if (message?.Contains(part, StringComparison.Ordinal) == true) return meaning;
        }

        return Unparsable;
    }
}
