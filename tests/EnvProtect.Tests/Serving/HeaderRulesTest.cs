using EnvProtect.Cli.Serving;

namespace EnvProtect.Tests.Serving;

public class HeaderRulesTest
{
    private static readonly HeaderRules Rules = HeaderRules.Parse(
    [
        "# a comment",
        "/*",
        "  X-Content-Type-Options: nosniff",
        "  Content-Security-Policy: default-src 'self'; img-src 'self' data:",
        "/assets/*",
        "  Cache-Control: public, max-age=31536000, immutable",
    ]);

    [Fact]
    public void A_star_stands_for_any_rest() =>
        Assert.Equal(["X-Content-Type-Options", "Content-Security-Policy", "Cache-Control"], Rules.For("/assets/site.css").Select(rule => rule.Name));

    [Fact]
    public void A_value_keeps_its_colons() =>
        Assert.Equal("default-src 'self'; img-src 'self' data:", Rules.For("/issues/").Single(rule => rule.Name == "Content-Security-Policy").Value);
}
