using EnvProtect.Site.Rendering;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Commands;

/// <summary>Options that cannot be meant are refused in one line and the usage code, written as options or as environment variables alike.</summary>
public sealed class OptionTest
{
    [Theory]
    [InlineData("--jobs", "99999999999", "'99999999999' is not a whole number from 1 on")]
    [InlineData("--jobs", "abc", "'abc' is not a whole number from 1 on")]
    [InlineData("--jobs", "0", "'0' is not a whole number from 1 on")]
    [InlineData("--jobs", "-1", "'-1' is not a whole number from 1 on")]
    [InlineData("--jobs", "1.5", "'1.5' is not a whole number from 1 on")]
    [InlineData("--as-of", "9999", "'9999' is not a day such as 2021-06-30")]
    [InlineData("--as-of", "2021-02-30", "'2021-02-30' is not a day such as 2021-06-30")]
    public async Task A_value_that_is_none(string option, string value, string message)
    {
        var run = await CommandLineRun.Of("check", option, value, "--lang", "en");
        Assert.Equal((2, "", $"{option}: {message}\nUse --help to see the usage.\n"), (run.ExitCode, run.Results, run.Diagnostics));

        var variable = "ENVPROTECT_" + option[2..].Replace('-', '_').ToUpperInvariant();
        run = await CommandLineRun.With(variable, value, "check", "--lang", "en");
        Assert.Equal((2, $"{variable}: {message}\nUse --help to see the usage.\n"), (run.ExitCode, run.Diagnostics));
    }

    [Theory]
    [InlineData("--keep", "1", "“1”不是 2 以上的整数")]
    [InlineData("--keep", "很多", "“很多”不是 2 以上的整数")]
    public async Task The_refusal_is_in_the_language_that_was_asked_for(string option, string value, string message)
    {
        var run = await CommandLineRun.Of("build", option, value, "--lang", "zh");
        Assert.Equal((2, $"{option}：{message}\n用 --help 查看用法。\n"), (run.ExitCode, run.Diagnostics));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("example.org/register")]
    [InlineData("ftp://example.org")]
    [InlineData("https://")]
    [InlineData("https://somebody@example.org")]
    [InlineData("https://example.org?x=1#f")]
    [InlineData("https://example.org/#f")]
    [InlineData("https://example.org/a/../b")]
    [InlineData("https://example.org/a\nb")]
    [InlineData("/a/../b")]
    [InlineData("/./a")]
    [InlineData("/a//b")]
    [InlineData("//example.org")]
    [InlineData("/a b")]
    [InlineData("/a?b")]
    [InlineData("/a%2e")]
    [InlineData("\\a")]
    public async Task An_address_at_which_no_site_can_stand(string address)
    {
        foreach (var command in new[] { "build", "serve" })
        {
            var run = await CommandLineRun.Of(command, "--base-url", address, "--lang", "en");
            Assert.Equal(
                (2, $"--base-url: '{address}' is not the address of a site such as https://example.org, https://example.org/register or /register\nUse --help to see the usage.\n"),
                (run.ExitCode, run.Diagnostics));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/register")]
    [InlineData("/a/b/")]
    [InlineData("/登记")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("HTTPS://example.org/")]
    [InlineData("https://huanjing.example/open")]
    public void An_address_at_which_a_site_can_stand(string address) => Assert.True(SiteAddress.IsRoot(address));

    [Fact]
    public async Task A_revision_of_two_lines()
    {
        var run = await CommandLineRun.Of("build", "--revision", "a\nb", "--lang", "en");
        Assert.Equal((2, "--revision: the value holds a control character\nUse --help to see the usage.\n"), (run.ExitCode, run.Diagnostics));
    }

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("On", true)]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData("False", false)]
    [InlineData("off", false)]
    [InlineData("0", false)]
    [InlineData("NO", false)]
    public async Task A_flag_may_be_written_in_several_ways(string value, bool isSet)
    {
        using var tree = ContentTree.From("minimal");
        var run = await CommandLineRun.With("ENVPROTECT_ENGLISH", value, "new", "page", "hello", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--lang", "en");
        Assert.True(run.ExitCode == 0, run.Diagnostics);
        Assert.Equal(isSet, File.Exists(tree.PathOf("content/pages/hello.en.md")));
    }

    [Fact]
    public async Task A_flag_that_is_neither_set_nor_not()
    {
        var run = await CommandLineRun.With("ENVPROTECT_NO_WATCH", "maybe", "serve", "--lang", "en");
        Assert.Equal((2, "ENVPROTECT_NO_WATCH: 'maybe' is neither true nor false\nUse --help to see the usage.\n"), (run.ExitCode, run.Diagnostics));
    }
}
