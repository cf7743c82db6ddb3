using EnvProtect.Model;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>What every component of one page needs: the data, the language and the addresses.</summary>
public sealed class PageContext
{
    internal PageContext(SiteContext site, Language language, PageJob job, LinkLedger links)
    {
        (Site, Language, Path, IsListed, HeldBack) = (site, language, job.Path, job.IsListed, job.HeldBack);
        ProseLinks = new ProseLinks(site, language, job.Path, links);
    }

    public SiteContext Site { get; }

    public SiteData Data => Site.Data;

    public Language Language { get; }

    /// <summary>The page's path without language.</summary>
    public string Path { get; }

    public bool IsListed { get; }

    /// <summary>Why what the page shows is not public yet; null where it is, as on every page that is published.</summary>
    public HeldBack? HeldBack { get; }

    public bool IsEnglish => Language == Language.English;

    internal ProseLinks ProseLinks { get; }

    /// <summary>Address of another page in the same language.</summary>
    public string Href(string path) => Site.Address.Href(Language, path);
}
