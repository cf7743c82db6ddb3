namespace EnvProtect.Tests.EndToEnd;

/// <summary>Published pages of every kind against the HTML standard, by html-validate.</summary>
public sealed class HtmlValidityTest(PublishedRegister register)
{
    [Fact]
    public async Task Pages_of_every_kind_are_valid_HTML()
    {
        var tool = Repository.PathOf("tests", "html");
        Assert.True(Directory.Exists(Path.Combine(tool, "node_modules", "html-validate")), $"Its packages are missing. Run ./test.sh, or npm ci in {tool}.");
        await NodeProgram.Run(tool, ["validate.mjs", Path.Combine(register.Output, "current", "site")]);
    }
}
