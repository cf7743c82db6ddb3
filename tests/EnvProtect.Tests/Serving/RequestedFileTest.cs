using EnvProtect.Cli.Serving;

namespace EnvProtect.Tests.Serving;

public class RequestedFileTest
{
    private static readonly HashSet<string> Files =
        ["index.html", "404.html", "en/index.html", "issues/index.html", "issues/D1YZ202000131.html", "feed.xml", "assets/site.0a1b.css", "_headers"];

    [Theory]
    [InlineData("/", "index.html", null)]
    [InlineData("/en/", "en/index.html", null)]
    [InlineData("/en", null, "/en/")]
    [InlineData("/issues/", "issues/index.html", null)]
    [InlineData("/issues", null, "/issues/")]
    [InlineData("/issues/index.html", null, "/issues/")]
    [InlineData("/index.html", null, "/")]
    [InlineData("/issues/D1YZ202000131", "issues/D1YZ202000131.html", null)]
    [InlineData("/issues/D1YZ202000131/", null, "/issues/D1YZ202000131")]
    [InlineData("/issues/D1YZ202000131.html", null, "/issues/D1YZ202000131")]
    [InlineData("/issues/d1yz202000131", null, null)]
    [InlineData("/feed.xml", "feed.xml", null)]
    [InlineData("/assets/site.0a1b.css", "assets/site.0a1b.css", null)]
    [InlineData("/_headers", null, null)]
    [InlineData("/nowhere", null, null)]
    [InlineData("/nowhere/", null, null)]
    [InlineData("/../envprotect.db", null, null)]
    [InlineData("//", null, null)]
    public void An_address_has_one_canonical_form(string path, string? file, string? location) =>
        Assert.Equal(new SiteAnswer(file, location), RequestedFile.Resolve(path, Files.Contains));
}
