using EnvProtect.Model;
using EnvProtect.Site.Downloads;

namespace EnvProtect.Site.Rendering;

/// <summary>What all pages share; made once, then only read.</summary>
public sealed class SiteContext
{
    internal SiteContext(Dataset dataset, SiteOptions options)
    {
        Options = options;
        Data = new SiteData(dataset);
        Address = new SiteAddress(options.BaseUrl);
        Assets = Assets.Load();
        Terms = new TermCatalogue(dataset);
        WholeTables = new WholeTables(dataset);
        Hashes = new InputHashes(this);
        Fragments = new Fragments(options.SharedInMemory);
    }

    public SiteOptions Options { get; }

    public SiteData Data { get; }

    public SiteAddress Address { get; }

    internal Assets Assets { get; }

    internal TermCatalogue Terms { get; }

    internal WholeTables WholeTables { get; }

    internal InputHashes Hashes { get; }

    internal Fragments Fragments { get; }

    public string StyleHref => Address.Href(Assets.Style.Path);

    public string IconHref => Address.Href(Assets.Icon.Path);

    /// <summary>Address of a script by its name in <c>Client/entries</c>, or null where scripts were not built in.</summary>
    public string? ScriptHref(string name) => Assets.Script(name) is { } script ? Address.Href(script.Path) : null;
}
