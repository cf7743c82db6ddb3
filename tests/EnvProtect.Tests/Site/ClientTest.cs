using System.Diagnostics;
using System.Text;

namespace EnvProtect.Tests.Site;

/// <summary>Scripts and style sheets: made by Node while the program is built, and left out where there is no Node.</summary>
public class ClientTest(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public void Every_page_has_the_script_for_easy_reading_before_anything_is_drawn()
    {
        var script = sample.Site.Page("/issues/").QuerySelector("head > script")!;
        Assert.Matches("^/assets/reading\\.[0-9A-Z]{8}\\.js$", script.GetAttribute("src")!);
        Assert.False(script.HasAttribute("type") || script.HasAttribute("defer") || script.HasAttribute("async"));
        Assert.True(sample.Site.Has(script.GetAttribute("src")![1..]));
    }

    [Fact]
    public void Every_page_with_a_table_to_be_drawn_has_the_script_that_draws()
    {
        var drawn = sample.Site.Pages.Where(page => page.Page.QuerySelector("figure[data-chart]") is not null).ToList();
        Assert.NotEmpty(drawn);
        Assert.All(drawn, page => Assert.Contains(page.Page.Scripts, script => script.Source?.StartsWith("/assets/charts.", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void Style_sheets_are_minified_and_keep_their_order()
    {
        var style = sample.Site.Text(sample.Site.Page("/").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")![1..]);
        Assert.StartsWith("@layer tokens,base,layout,components,issue,print;", style, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", style, StringComparison.Ordinal);
        Assert.True(style.Count(character => character == '\n') < 20);
    }

    [Fact]
    public void No_page_holds_a_script_of_its_own()
    {
        foreach (var (path, page) in sample.Site.Pages)
        {
            foreach (var script in page.Scripts)
            {
                Assert.True(script.Type is "application/ld+json" || script.Source is not null, path);
                Assert.True(script.Type is "application/ld+json" || script.TextContent.Length == 0, path);
            }
        }
    }

    [Fact]
    public async Task Without_Node_one_line_is_said_and_style_sheets_go_in_as_they_are()
    {
        using var folder = new TemporaryFolder();
        var said = await Embed(folder, "-t:EmbedClient");
        Assert.Equal("Node.js was not found: charts, search and editing in the browser are left out, everything else is built.", said.Trim());

        var embedded = await Embed(folder, "-t:EmbedClient", "-getItem:EmbeddedResource");
        Assert.Contains("\"Identity\": \"Assets/tokens.css\"", embedded, StringComparison.Ordinal);
        Assert.Contains("\"Identity\": \"Assets/mark.svg\"", embedded, StringComparison.Ordinal);
        Assert.DoesNotContain("scripts/", embedded, StringComparison.Ordinal);
    }

    // Runs the one step of the project's build that puts scripts and style sheets in.
    private static async Task<string> Embed(TemporaryFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["msbuild", Repository.PathOf("src", "EnvProtect.Site", "EnvProtect.Site.csproj"), "-nologo", "-nodeReuse:false",
            "-p:Configuration=Release", "-p:Node=no-such-program", $"-p:ClientOutput={folder.Path}/client/", .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await errors);
        return await output;
    }
}
