using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Publishing;

/// <summary>Why a site has no search index.</summary>
/// <param name="Reason">In a clause, without a full stop.</param>
public sealed record SearchFailure(LocalizedText Reason)
{
    // Of a program that failed the first lines say why; a trace may follow.
    private const int MostSaid = 300;

    public static SearchFailure NotBuiltIn { get; } = new(new LocalizedText("本程序编译时没有 Node.js", "this program was built without Node.js"));

    /// <summary>The indexer is there and does not start.</summary>
    public static SearchFailure CannotRun(string fault) => new(new LocalizedText($"索引程序无法运行（{fault}）", $"the indexer cannot run here ({fault})"));

    /// <summary>The indexer gave up.</summary>
    /// <param name="code">Its exit code.</param>
    /// <param name="said">What it wrote to its stream of errors.</param>
    public static SearchFailure Ended(int code, string said)
    {
        var words = string.Join(' ', said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (words.Length > MostSaid) words = words[..MostSaid] + " ...";
        return new(new LocalizedText($"索引程序以代码 {code} 结束：{words}", $"the indexer ended with code {code}: {words}"));
    }
}
