using EnvProtect.Model.Text;

namespace EnvProtect.Tests.Content;

/// <summary>What is no YAML is explained in sentences of both languages, never in the words of the parser.</summary>
public sealed class YamlFaultTest
{
    [Theory]
    [InlineData("title: \"未完", "引号没有结束", "a quotation mark is never closed")]
    [InlineData("title: a\nareas: [1, 2\nsummary: b", "看看前面的括号是否成对", "look for a bracket that is never closed")]
    [InlineData("source: { document: a\ntitle: b", "看看前面的括号是否成对", "look for a bracket that is never closed")]
    [InlineData("title: 问题: 臭气", "一行里有两个“: ”", "a second ': ' stands in the line")]
    [InlineData("source:\n\tdocument: b", "缩进用了制表符", "a tab stands in the indentation")]
    [InlineData("areas: [1 2}", "方括号 [ ] 里缺少逗号或右括号", "a comma or the closing ] is missing")]
    [InlineData("title: @某处", "文字不能以这个符号开头", "text cannot begin with this sign")]
    [InlineData("title: \"a\\q\"", "双引号里的反斜杠写法不对", "a backslash inside double quotation marks")]
    [InlineData("title: a\nsummary", "这里应是“键: 值”", "'key: value' belongs here")]
    public void A_fault_of_syntax_is_a_sentence(string yaml, string zh, string en)
    {
        using var tree = ContentTree.From("minimal");
        tree.Write("content/plans/sample-2020/01.md", $"---\n{yaml}\n---\n");
        var fault = Assert.Single(tree.Read().Diagnostics, fault => fault.Code == "EP1103");
        Assert.Contains(zh, fault.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(en, fault.Message.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void No_message_of_the_parser_shows_however_the_text_is_broken()
    {
        using var tree = ContentTree.From("every-field");
        const string File = "content/plans/sample-2020/01.md";
        var original = System.IO.File.ReadAllText(tree.PathOf(File));
        var random = new Random(4);
        const string Signs = "\"'{}[]:,#&*!|>%@`\t\n -?\\";
        for (var i = 0; i < 300; i++)
        {
            var at = random.Next(original.IndexOf("\n---", 3, StringComparison.Ordinal));
            tree.Write($"content/plans/sample-2020/{100 + i}.md", original.Insert(at, Signs[random.Next(Signs.Length)].ToString()).Replace("number: 1\n", $"number: {100 + i}\n", StringComparison.Ordinal));
        }

        var messages = tree.Read().Diagnostics.Where(fault => fault.Code == "EP1103").Select(fault => fault.Message).ToList();
        Assert.True(messages.Count > 20);
        Assert.All(messages, message =>
        {
            Assert.DoesNotContain("While", message.Zh + message.En, StringComparison.Ordinal);
            Assert.DoesNotContain("expected", message.Zh + message.En, StringComparison.OrdinalIgnoreCase);
        });
    }
}
