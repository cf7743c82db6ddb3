using System.Collections.Immutable;
using EnvProtect.Model.Text;
using Microsoft.AspNetCore.Components.Rendering;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Makes the pages: each worker thread takes the next page, renders it, notes its links and writes its file; or leaves it at
/// the file of the site before.
/// </summary>
internal static class PageWriter
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static void Write(ImmutableArray<PageJob> jobs, SiteContext site, SiteOutput output, LinkLedger links, CancellationToken cancellation)
    {
        var next = -1;
        var count = site.Options.Workers;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, _ => Work());
        cancellation.ThrowIfCancellationRequested();

        void Work()
        {
            var text = new PageText();
            for (var i = Interlocked.Increment(ref next); i < jobs.Length && !cancellation.IsCancellationRequested; i = Interlocked.Increment(ref next))
            {
                var job = jobs[i];
                var hash = output.HashOf(job.Inputs);
                foreach (var language in Languages)
                {
                    var path = SiteAddress.Localized(language, job.Path);
                    if (hash is { } made && output.TryKeepPage(path, made))
                    {
                        links.AddKept(path);
                        continue;
                    }

                    Render(new PageContext(site, language, job, links), job, text);
                    links.AddPage(path, text.Utf8);
                    output.WritePage(path, text.Utf8, hash ?? default);
                }
            }
        }
    }

    /// <summary>Makes one page, in the place of the one that <paramref name="text"/> held.</summary>
    public static void Render(PageContext page, PageJob job, PageText text)
    {
        text.Clear();
        new RenderTreeBuilder(text).Render(job.Create().On(page));
        text.Write("\n"u8);
    }
}
