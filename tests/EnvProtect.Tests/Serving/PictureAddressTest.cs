using System.Net;
using AngleSharp.Html.Parser;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Site;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Serving;

/// <summary>Pictures by the names that editors give them, as a browser asks for them.</summary>
public sealed class PictureAddressTest
{
    private const string Problem = "content/plans/sample-2020/01.md";
    private static readonly byte[] Picture = File.ReadAllBytes(Repository.PathOf("tests", "fixtures", "every-field", "content", "plans", "sample-2020", "pictures", "sealed.png"));

    [Theory]
    [InlineData("plain.png", "plain.png")]
    [InlineData("1#排口.png", "1#排口.png")]
    [InlineData("a?b.png", "a?b.png")]
    [InlineData("a%20b.png", "a%2520b.png")]
    [InlineData("一 二.png", "一%20二.png")]
    public async Task A_picture_is_shown_whatever_its_name(string file, string written)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var tree = Tree(file, written);
        using var folder = new TemporaryFolder();
        var content = new EnvProtect.Content.ContentOptions { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2025, 6, 30), Jobs = 1 };
        Assert.NotNull(Publication.Run(new(content, new SiteOptions { BaseUrl = "/sub", Jobs = 1 }, folder.Path, Keep: null) { Search = false }, new Progress<PublicationStep>()).Manifest);
        await using var server = WebHost.Create(new ServeOptions(folder.Path, ["http://127.0.0.1:0"], "/sub", Site: true, Api: false), live: null);
        await server.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/sub/issues/sample-2020-01", cancellation));
        using var picture = await client.GetAsync(page.QuerySelector(".evidence img")!.GetAttribute("src"), cancellation);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal(Picture, await picture.Content.ReadAsByteArrayAsync(cancellation));
    }

    [Fact]
    public async Task The_address_of_a_picture_is_no_old_address()
    {
        using var tree = Tree("1.png", "1.png");
        tree.Replace(Problem, "number: 1\n", "number: 1\nredirectFrom: [/media/plans/sample-2020/pictures/1.png]\n");
        var check = await CommandLineRun.Of("check", "--lang", "en", "--content", tree.PathOf("content"), "--data", tree.PathOf("data"), "--as-of", "2025-06-30");
        Assert.Contains("error EP3001: The old address /media/plans/sample-2020/pictures/1.png is that of another page or file.", check.Diagnostics, StringComparison.Ordinal);
    }

    private static ContentTree Tree(string file, string written) => ContentTree.From("minimal")
        .Write("content/plans/sample-2020/pictures/" + file, Picture)
        .Append(Problem, $"\n![排污口](<pictures/{written}>)\n").Append("content/plans/sample-2020/01.en.md", $"\n![An outfall](<pictures/{written}>)\n");
}
