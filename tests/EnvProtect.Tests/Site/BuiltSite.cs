using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EnvProtect.Model;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>A site made from a dataset, to be looked at page by page.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuiltSite(Dataset? dataset = null, SiteOptions? options = null) =>
        Faults = SiteBuilder.Build(dataset ?? SampleDataset.Dataset, options ?? new SiteOptions { Jobs = 2 }, folder.Path);

    public ImmutableArray<SiteFault> Faults { get; }

    /// <summary>Every file by its path below the root, with forward slashes.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public IEnumerable<(string Path, IHtmlDocument Page)> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, Parse(Text(path))));

    public bool Has(string path) => File.Exists(folder.At(path));

    public string Text(string path) => File.ReadAllText(folder.At(path));

    /// <summary>The page at an address, such as <c>/en/issues/sample-2020-01</c>.</summary>
    public IHtmlDocument Page(string address) => Parse(Text(address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : ".html")));

    /// <summary>The words of a page's main part, with runs of white space as one space.</summary>
    public string Words(string address) => Words(Page(address).QuerySelector("main")!);

    /// <summary>The words of a part as they are seen: what stands in blocks of its own is apart.</summary>
    public static string Words(IElement element) =>
        string.Join(' ', string.Concat(Pieces(element)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Pieces(INode node) => node switch
    {
        IText text => [text.Data],
        IElement { LocalName: "a" or "b" or "cite" or "code" or "small" or "span" or "strong" or "time" or "text" } => node.ChildNodes.SelectMany(Pieces),
        _ => node.ChildNodes.SelectMany(Pieces).Prepend(" ").Append(" "),
    };

    public void Dispose() => folder.Dispose();

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
