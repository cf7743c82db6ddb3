using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Publishing;

/// <summary>Where nothing can be written, one sentence says so.</summary>
public sealed class UnwritableOutputTest
{
    [Theory]
    [InlineData("build", "en", "A file cannot be read or written: ")]
    [InlineData("build", "zh", "文件不能读取或写入：")]
    [InlineData("serve", "en", "A file cannot be read or written: ")]
    public async Task It_is_told_in_one_sentence(string command, string language, string sentence)
    {
        using var tree = ContentTree.From("minimal");
        tree.Write("file", "in the way");
        var run = await CommandLineRun.Of(
            command, "--lang", language, "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--output", tree.PathOf("file/out"), "--as-of", "2025-06-30");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(sentence, run.Diagnostics, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Diagnostics, StringComparison.Ordinal);
    }
}
