using System.Collections.Immutable;
using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>Makes the pages: each worker thread takes the next page, renders it, notes its links and writes its file.</summary>
internal static class PageWriter
{
    public static void Write(ImmutableArray<PageJob> jobs, SiteContext site, SiteOutput output, LinkLedger links, int workers)
    {
        var next = -1;
        var count = workers > 0 ? workers : Environment.ProcessorCount;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, _ => PageRenderer.Use(Work));

        void Work(PageRenderer renderer)
        {
            var text = new StringBuilder();
            using var writer = new StringWriter(text) { NewLine = "\n" };
            for (var i = Interlocked.Increment(ref next); i < jobs.Length * 2; i = Interlocked.Increment(ref next))
            {
                var job = jobs[i / 2];
                var language = i % 2 == 0 ? Language.Chinese : Language.English;
                text.Clear();
                renderer.Render(job.Create(), new PageContext(site, language, job, links), writer);
                text.Append('\n');
                var html = text.ToString();
                var path = SiteAddress.Localized(language, job.Path);
                links.AddPage(path, html);
                output.WritePage(path, html);
            }
        }
    }
}
