using System.Collections.Concurrent;
using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site;

/// <summary>
/// The site of a dataset, made file by file as each is asked for. A file is byte for byte what <see cref="SiteBuilder"/>
/// would write, since it is made by the same code from the same dataset; nothing is kept that could grow stale.
/// Safe for several threads.
/// </summary>
public sealed class LiveSite
{
    private readonly SiteContext site;
    private readonly LinkLedger links;
    private readonly Dictionary<string, (PageJob Job, Language Language)> pages;
    private readonly Lazy<ConcurrentDictionary<string, byte[]>> others;

    public LiveSite(Dataset dataset, SiteOptions options)
    {
        site = new SiteContext(dataset, options);
        var jobs = SiteBuilder.Pages(site.Data);
        links = new LinkLedger(site.Address, []); // whose pages nobody adds
        pages = new(jobs.Length * 2, StringComparer.Ordinal);
        foreach (var job in jobs)
        {
            // Where two claim an address, the build keeps the first and reports the second.
            foreach (var language in Enum.GetValues<Language>()) pages.TryAdd(SiteOutput.FileOf(SiteAddress.Localized(language, job.Path))[1..], (job, language));
        }

        others = new(() =>
        {
            var files = new InMemory();
            var output = new SiteOutput(files, site.Hashes);
            SiteBuilder.WriteFeeds(site, output, links, CancellationToken.None);
            SiteBuilder.WriteHosting(site, jobs, output, links);
            return files.All;
        });
    }

    /// <summary>Whether the site has a file of that path, such as <c>issues/index.html</c>. Pictures are the caller's.</summary>
    public bool Has(string file) => pages.ContainsKey(file) || Other(file) is not null;

    /// <summary>The bytes of a file, or null where there is none of that path.</summary>
    public byte[]? Render(string file)
    {
        if (!pages.TryGetValue(file, out var page)) return Other(file);
        var text = new PageText();
        PageWriter.Render(new PageContext(site, page.Language, page.Job, links), page.Job, text);
        return text.Utf8.ToArray();
    }

    // Style and scripts are asked for with every page, which must not wait for all the feeds.
    private byte[]? Other(string file) => file.StartsWith("assets/", StringComparison.Ordinal)
        ? site.Assets.All.FirstOrDefault(asset => asset.Path.AsSpan(1).SequenceEqual(file))?.Bytes
        : others.Value.GetValueOrDefault(file);

    private sealed class InMemory : ISiteFiles
    {
        public ConcurrentDictionary<string, byte[]> All { get; } = new(StringComparer.Ordinal);

        public void Write(string path, ReadOnlySpan<byte> bytes) => All.TryAdd(path[1..], bytes.ToArray());

        public Stream Open(string path) => new Part(bytes => All.TryAdd(path[1..], bytes));
    }

    /// <summary>A file that is written piece by piece.</summary>
    private sealed class Part(Action<byte[]> closed) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && CanWrite) closed(ToArray());
            base.Dispose(disposing);
        }
    }
}
