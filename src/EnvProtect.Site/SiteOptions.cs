namespace EnvProtect.Site;

/// <summary>Where the site will stand, and how hard to work on it.</summary>
public sealed record SiteOptions
{
    /// <summary>
    /// Address of the site's root without a slash at its end: empty, a path such as <c>/register</c>, or absolute, such
    /// as <c>https://example.org/register</c>. Canonical links, feeds and the site map are absolute only when it is.
    /// </summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The editor in the browser at <c>/admin/</c>; null leaves it out.</summary>
    public EditorOptions? Editor { get; init; }

    /// <summary>
    /// The version of content and data, such as a commit, to be shown beside their date; empty where it is not known. It
    /// is given and never looked up, so that equal input goes on giving equal bytes.
    /// </summary>
    public string Revision { get; init; } = "";

    /// <summary>Threads that render; 0 for one a processor. The output does not depend on it.</summary>
    public int Jobs { get; init; }

    /// <summary>
    /// Whether garbage is collected between the steps of a build, which keeps the process smaller and halts it for a tenth of a second each
    /// time: for a program that answers nobody meanwhile.
    /// </summary>
    public bool SavesMemory { get; init; }

    /// <summary>
    /// Bytes of HTML that pages share (the rows of lists, mostly) to be held in memory; the rest is in a temporary file while pages are
    /// made. The output does not depend on it.
    /// </summary>
    public long SharedInMemory { get; init; } = 4 * 1024 * 1024;

    /// <summary>Collects what a step left before the next one adds to it, where memory is to be saved.</summary>
    public void CollectGarbage()
    {
        if (SavesMemory) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    internal int Workers => Jobs > 0 ? Jobs : Environment.ProcessorCount;
}

/// <summary>What the editor in the browser needs to know.</summary>
/// <param name="Configuration">Its configuration, as JSON.</param>
/// <param name="Connections">The hosts that it speaks to, as a security policy names them.</param>
public sealed record EditorOptions(string Configuration, string Connections);
