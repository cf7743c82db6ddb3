using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EnvProtect.Cli.Commands;

/// <summary>
/// Help in Chinese. The library's own translation depends on the system's cultures, which a server may lack, so its
/// fixed words are replaced in what it writes.
/// </summary>
internal sealed class ChineseHelp(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly (string English, string Chinese)[] Fixed =
    [
        ("Description:", "说明："), ("Usage:", "用法："), ("Options:", "选项："), ("Commands:", "命令："), ("Arguments:", "参数："),
        ("[command]", "[命令]"), ("[options]", "[选项]"), ("[default: ", "[默认："),
        ("Show help and usage information", "显示帮助"), ("Show version information", "显示版本"),
    ];

    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter();
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        var exit = inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(Fixed.Aggregate(text.ToString(), (help, word) => help.Replace(word.English, word.Chinese, StringComparison.Ordinal)));
        return exit;
    }
}
