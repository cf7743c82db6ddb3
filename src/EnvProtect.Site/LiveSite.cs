using System.Collections.Concurrent;
using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Site.Hosting;
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

    // By their Chinese files.
    private readonly Dictionary<string, PageJob> pages;
    private readonly Lazy<ConcurrentDictionary<string, byte[]>> others;

    public LiveSite(Dataset dataset, SiteOptions options)
    {
        site = new SiteContext(dataset, options);
        var jobs = SiteBuilder.Pages(site.Data);
        links = new LinkLedger(site.Address, []); // whose pages nobody adds
        pages = new(jobs.Length, StringComparer.Ordinal);
        // Where two claim an address, the build keeps the first and reports the second.
        foreach (var job in jobs) pages.TryAdd(SiteOutput.FileOf(job.Path), job);

        others = new(() =>
        {
            var files = new InMemory();
            var output = new SiteOutput(files, site.Hashes);
            SiteBuilder.WriteFeeds(site, output, links, CancellationToken.None);
            SiteBuilder.WriteHosting(site, jobs, output, links);
            Redirects.Write(site, output, links);
            return files.All;
        });
    }

    /// <summary>Whether the site has a file of that path, such as <c>issues/index.html</c>. Pictures are the caller's.</summary>
    public bool Has(string file) => Page(file) is not null || Other(file) is not null;

    /// <summary>The bytes of a file, or null where there is none of that path.</summary>
    public byte[]? Render(string file)
    {
        if (Page(file) is not var (job, language)) return Other(file);
        var text = new PageText();
        PageWriter.Render(new PageContext(site, language, job, links), job, text);
        return text.Utf8.ToArray();
    }

    private (PageJob Job, Language Language)? Page(string file)
    {
        var (language, path) = file.StartsWith("en/", StringComparison.Ordinal) ? (Language.English, file["en".Length..]) : (Language.Chinese, "/" + file);
        return pages.TryGetValue(path, out var job) ? (job, language) : null;
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
