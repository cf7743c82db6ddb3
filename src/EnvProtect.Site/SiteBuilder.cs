using System.Collections.Immutable;
using EnvProtect.Model;
using EnvProtect.Model.Register;
using EnvProtect.Model.Text;
using EnvProtect.Site.About;
using EnvProtect.Site.Categories;
using EnvProtect.Site.Changes;
using EnvProtect.Site.Deadlines;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Downloads;
using EnvProtect.Site.Editing;
using EnvProtect.Site.Explanations;
using EnvProtect.Site.Feeds;
using EnvProtect.Site.Home;
using EnvProtect.Site.Hosting;
using EnvProtect.Site.Indicators;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Mechanisms;
using EnvProtect.Site.Monitoring;
using EnvProtect.Site.Places;
using EnvProtect.Site.Plans;
using EnvProtect.Site.Queries;
using EnvProtect.Site.Rankings;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site;

/// <summary>
/// Makes the site of a dataset, a folder of static files in Chinese and English:
/// 1. index the dataset; 2. list the pages, feature by feature; 3. render each in both languages on several threads,
/// noting its links, unless the site before has it made of the same; 4. write feeds, calendars, downloads, assets and the files that hosts read; 5. report the links that lead nowhere.
/// Equal datasets and addresses give equal bytes, whatever the number of threads.
/// </summary>
public static class SiteBuilder
{
    private static readonly ImmutableArray<Func<SiteData, IEnumerable<PageJob>>> Features =
    [
        data => [new SinglePage(AboutUrls.Home, () => new HomePage()) { UpdatedOn = data.AsOf }],
        IssuePages.All,
        PlanPages.All,
        PlacePages.All,
        CategoryPages.All,
        IndicatorPages.All,
        DocumentPages.All,
        MechanismPages.All,
        DeadlinePages.All,
        ChangePages.All,
        RankingPages.All,
        ExplanationPages.All,
        _ => QueryPages.All(),
        _ => AboutPages.All(),
    ];

    /// <summary>Writes the site into <paramref name="directory"/>, which is made if need be and should be empty.</summary>
    /// <returns>As the other.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled, and the folder holds a part.</exception>
    public static ImmutableArray<SiteFault> Build(Dataset dataset, SiteOptions options, string directory, CancellationToken cancellation = default) =>
        Build(dataset, options, new SiteFolder(directory), cancellation);

    /// <summary>Writes the site.</summary>
    /// <returns>What is wrong with the pages, in their order; nothing where all is well. The files are written anyway.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled, and a part is written.</exception>
    public static ImmutableArray<SiteFault> Build(Dataset dataset, SiteOptions options, ISiteFiles files, CancellationToken cancellation = default)
    {
        var site = new SiteContext(dataset, options);
        var output = new SiteOutput(files, site.Hashes);
        var pages = Pages(site.Data);
        output.Expect(FilesFor(pages));
        var feeds = Feed.All(site.Data).Select(feed => FeedUrls.Atom(feed.Page));
        var links = new LinkLedger(site.Address, pages.Select(page => page.Path).Concat(feeds), files.Memory);

        using (site.Fragments) // no page is left then that could copy one
        {
            PageWriter.Write(pages, site, output, links, cancellation);
        }

        options.CollectGarbage();
        WriteFeeds(site, output, links, cancellation);
        // Some of these are one long file each, which one thread writes.
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellation },
            () => WriteDownloads(site, output, links, cancellation),
            () => SiteTables.Write(site.Data, output, links),
            () => WriteHosting(site, pages, output, links));
        Redirects.Write(site, output, links);
        files.Memory?.Keep(links.Paths.Select(path => KeyValuePair.Create(path, output.MadeOf(path))));
        return [.. links.Faults(), .. output.Faults];
    }

    // In both languages, and half as many again: feeds, calendars and whatever else is not a page.
    private static int FilesFor(ImmutableArray<PageJob> pages) => 3 * pages.Length;

    // Listing sorts and groups all issues several times over, so the features take turns on all processors.
    internal static ImmutableArray<PageJob> Pages(SiteData data) => [.. SideBySide.Select(Features, feature => feature(data).ToArray()).SelectMany(pages => pages)];

    internal static void WriteFeeds(SiteContext site, SiteOutput output, LinkLedger links, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = site.Options.Workers, CancellationToken = cancellation };
        Parallel.ForEach(Feed.All(site.Data), options, () => new MemoryStream(), WriteFeed, text => text.Dispose());

        MemoryStream WriteFeed(Feed feed, ParallelLoopState state, MemoryStream text)
        {
            var hash = output.HashOf(() => new(feed.Issues));
            var entries = new Lazy<ImmutableArray<FeedEntry>>(() => FeedEntry.Newest(feed.Issues));
            foreach (var language in Enum.GetValues<Language>())
            {
                Add(FeedUrls.Atom(feed.Page), () => AtomFeed.Write(feed, entries.Value, site, language, text));
                if (feed.HasJson) Add(FeedUrls.Json(feed.Page), () => JsonFeed.Write(feed, entries.Value, site, language, text));
                if (feed.HasCalendar) Add(FeedUrls.Calendar(feed.Page), () => DeadlineCalendar.Write(feed.Issues, feed.Title, site, language, text));

                void Add(string path, Action write)
                {
                    var localized = SiteAddress.Localized(language, path);
                    if (hash is not { } made || !output.TryKeep(localized, made))
                    {
                        text.SetLength(0);
                        write();
                        if (text.Length == 0) return;
                        output.Write(localized, text.GetBuffer().AsSpan(0, (int)text.Length), hash ?? default);
                    }

                    links.AddTarget(localized);
                }
            }

            return text;
        }
    }

    private static void WriteDownloads(SiteContext site, SiteOutput output, LinkLedger links, CancellationToken cancellation)
    {
        var sources = RegisterCatalogue.Sources.Where(source => site.WholeTables.Contains(source.Table.Name));
        Parallel.ForEach(sources, new ParallelOptions { MaxDegreeOfParallelism = site.Options.Workers, CancellationToken = cancellation }, source =>
        {
            var path = DownloadUrls.Csv(source.Table.Name);
            links.AddTarget(path);
            CsvFile.Write(source.Table.Columns.Select(column => column.Name), source.Rows(site.Data.Dataset), output.Open(path));
        });
    }

    internal static void WriteHosting(SiteContext site, ImmutableArray<PageJob> pages, SiteOutput output, LinkLedger links)
    {
        foreach (var asset in site.Assets.All)
        {
            links.AddTarget(asset.Path);
            output.Write(asset.Path, asset.Bytes);
        }

        output.Write(FacetIndex.Path, FacetIndex.Write(site.Data.Dataset.Issues, site.Data.Facets));
        foreach (var icon in HostFiles.Icons)
        {
            links.AddTarget(icon);
            output.Write(icon, HostFiles.Icon(icon));
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            var path = SiteAddress.Localized(language, WebManifest.Path);
            links.AddTarget(path);
            output.Write(path, WebManifest.Write(site, language));
        }

        // Pictures are put beside the site by the caller, from the folder where editors keep them.
        foreach (var picture in site.Data.Dataset.Issues.SelectMany(issue => issue.Evidence)) links.AddTarget(MediaUrls.Picture(picture));

        SiteMap.Write(site.Address, pages, output);
        output.Write("/robots.txt", HostFiles.Robots(site.Address));
        output.Write("/_headers", HostFiles.Headers(site.Address));
        output.Write("/_redirects", HostFiles.Redirects(site));
        EditorPage.Write(site, output, site.Options.Editor);
    }
}
