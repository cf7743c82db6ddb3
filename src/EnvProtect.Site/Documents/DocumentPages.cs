using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Documents;

/// <summary>Source documents and bulletins, one page each, and their indexes.</summary>
internal static class DocumentPages
{
    public static IEnumerable<PageJob> All(SiteData data)
    {
        if (data.Dataset.Sources.Length > 0) yield return new SinglePage(DocumentUrls.Sources, () => new SourceIndex());
        foreach (var source in data.Dataset.Sources) yield return new SinglePage(DocumentUrls.Source(source.Id), () => new SourcePage { Source = source }) { UpdatedOn = source.Published?.First };
        if (data.Dataset.Bulletins.Length > 0) yield return new SinglePage(DocumentUrls.Bulletins, () => new BulletinIndex());
        foreach (var bulletin in data.Dataset.Bulletins) yield return new SinglePage(DocumentUrls.Bulletin(bulletin.Id), () => new BulletinPage { Bulletin = bulletin }) { UpdatedOn = bulletin.Issued?.First, HeldBack = data.HeldBack(bulletin.Id) };
    }
}
