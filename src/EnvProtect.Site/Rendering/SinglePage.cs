namespace EnvProtect.Site.Rendering;

/// <summary>A page that is made every time.</summary>
/// <param name="path">As <see cref="PageJob.Path"/>.</param>
/// <param name="create">Makes the component.</param>
public sealed class SinglePage(string path, Func<SiteComponent> create) : PageJob
{
    public override string Path => path;

    public override SiteComponent Create() => create();
}
