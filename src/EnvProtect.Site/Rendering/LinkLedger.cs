using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Notes what every page offers (its path and the ids in it) and where its links lead, and in the end names the links
/// that lead nowhere. Safe for several threads; the answer does not depend on their order.
/// </summary>
/// <param name="address">Where the site stands.</param>
/// <param name="memory">The site before, from which pages may be kept.</param>
internal sealed class LinkLedger(SiteAddress address, ISiteMemory? memory = null)
{
    private const int UsualLink = 512;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> idsByPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WrittenLink> links = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<SiteFault> faults = [];

    // Pages of the site before, which are opened only where somebody asks what is in them.
    private readonly ConcurrentDictionary<string, byte> kept = new(StringComparer.Ordinal);

    // The same few ids stand in every page of a kind; each is kept once.
    private readonly ConcurrentDictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Notes a page, in UTF-8. In rendered HTML every attribute stands in double quotes, and text holds none.</summary>
    public void AddPage(string path, ReadOnlySpan<byte> html)
    {
        Span<char> characters = stackalloc char[UsualLink];
        var offered = IdsIn(html, characters);
        idsByPath.TryAdd(path, offered);
        for (scoped var rest = html; Next(ref rest, " href=\""u8, characters, out var link);) AddLink(path, link, offered);
        for (scoped var rest = html; Next(ref rest, " src=\""u8, characters, out var link);) AddLink(path, link, offered);
    }

    /// <summary>Notes a page that stays as it was in the site before.</summary>
    public void AddKept(string path) => kept.TryAdd(path, 0);

    /// <summary>Notes a file that is not a page.</summary>
    public void AddTarget(string path) => idsByPath.TryAdd(path, []);

    public void AddFault(SiteFault fault) => faults.Add(fault);

    /// <summary>Every path that can be linked to.</summary>
    public IEnumerable<string> Paths => idsByPath.Keys.Concat(kept.Keys);

    /// <summary>Every fault, in the order of pages. A target that many pages miss is reported once, with the first of them.</summary>
    public IEnumerable<SiteFault> Faults()
    {
        // What is kept had no broken link; it has one now only where something is gone that could be linked to.
        if (!kept.IsEmpty && memory!.Inputs.Keys.AsParallel().Any(IsGoneOrPoorer)) Parallel.ForEach(kept.Keys, Open);
        return FaultsOfKnown();
    }

    private IEnumerable<SiteFault> FaultsOfKnown() => links.Values
        .Where(link => !link.IsElsewhere && !Exists(link.Target))
        .Select(link => link.Target is { } target
            ? new SiteFault(link.FirstPage, new($"链接指向 {target}，而它不存在。", $"Links to {target}, which does not exist."), AsWritten(target, link.FirstPage))
            : new SiteFault(link.FirstPage, new($"链接 {link.Text} 不是网址。", $"Links to {link.Text}, which is not an address."), link.Text))
        .GroupBy(fault => fault.Message)
        .Select(group => group.MinBy(fault => fault.Page, StringComparer.Ordinal)!)
        .Concat(faults)
        .Distinct()
        .OrderBy(fault => fault.Page, StringComparer.Ordinal)
        .ThenBy(fault => fault.Message.Zh, StringComparer.Ordinal);

    /// <summary>Whether the site before had that path and this one has not, or not all places in it.</summary>
    private bool IsGoneOrPoorer(string path)
    {
        if (kept.ContainsKey(path)) return false;
        if (!idsByPath.TryGetValue(path, out var now)) return true;
        return memory!.Read(SiteOutput.FileOf(path)) is { } html && IdsIn(html, stackalloc char[UsualLink]).Except(now, StringComparer.Ordinal).Any();
    }

    private void Open(string path)
    {
        if (memory!.Read(SiteOutput.FileOf(path)) is { } html) AddPage(path, html);
    }

    private ImmutableArray<string> IdsIn(ReadOnlySpan<byte> html, Span<char> characters)
    {
        var known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var here = ImmutableArray.CreateBuilder<string>();
        for (var rest = html; Next(ref rest, " id=\""u8, characters, out var id);)
        {
            here.Add(known.TryGetValue(id, out var same) ? same : ids.GetOrAdd(id.ToString(), name => name));
        }

        return here.DrainToImmutable();
    }

    private void AddLink(string page, ReadOnlySpan<char> written, ImmutableArray<string> idsHere)
    {
        if (written.StartsWith('#'))
        {
            foreach (var id in idsHere)
            {
                if (written[1..].SequenceEqual(id)) return;
            }

            var target = WebUtility.HtmlDecode(page + written.ToString());
            links.GetOrAdd(target, text => new(text, text)).StandsOn(page);
        }
        else
        {
            // Most links stand on many pages, and are looked up without making a string of them.
            if (!links.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var link))
                link = links.GetOrAdd(written.ToString(), text => WrittenLink.Read(text, address));
            link.StandsOn(page);
        }
    }

    // Content names a page without its language, and a place on the same page by its anchor alone.
    private static string AsWritten(string target, string page)
    {
        if (target.StartsWith(page + "#", StringComparison.Ordinal)) return target[page.Length..];
        return target.StartsWith("/en/", StringComparison.Ordinal) ? target["/en".Length..] : target;
    }

    private bool Exists(string? target)
    {
        if (target is null) return false;
        if (idsByPath.ContainsKey(target) || kept.ContainsKey(target)) return true;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return false;
        var path = target[..hash];
        if (kept.ContainsKey(path) && !idsByPath.ContainsKey(path)) Open(path);
        return idsByPath.TryGetValue(path, out var offered) && offered.Contains(target[(hash + 1)..]);
    }

    /// <summary>The value of the next attribute that begins with <paramref name="start"/>, in <paramref name="characters"/> where it fits.</summary>
    private static bool Next(ref ReadOnlySpan<byte> html, ReadOnlySpan<byte> start, Span<char> characters, out ReadOnlySpan<char> value)
    {
        value = default;
        var at = html.IndexOf(start);
        if (at < 0) return false;
        html = html[(at + start.Length)..];
        var written = html[..html.IndexOf((byte)'"')];
        value = written.Length > characters.Length ? Encoding.UTF8.GetString(written) : characters[..Encoding.UTF8.GetChars(written, characters)];
        html = html[written.Length..];
        return true;
    }

    /// <summary>A link as it is written on some pages.</summary>
    /// <param name="text">With the escapes of HTML.</param>
    /// <param name="target">The path that it leads to; null where it leads elsewhere or is no address.</param>
    /// <param name="isElsewhere">Whether it leads off the site.</param>
    private sealed class WrittenLink(string text, string? target, bool isElsewhere = false)
    {
        // Answered by other programs on the same host, or by the site's host itself.
        private static readonly string[] OtherPrograms = ["/odata/", "/openapi.json"];
        private string? firstPage;

        public string Text { get; } = WebUtility.HtmlDecode(text);

        public string? Target { get; } = target;

        public bool IsElsewhere { get; } = isElsewhere;

        public string FirstPage => firstPage!;

        public static WrittenLink Read(string text, SiteAddress address)
        {
            var link = WebUtility.HtmlDecode(text);
            if (address.PathOf(link) is { } path) return new(text, path, Array.Exists(OtherPrograms, start => path.StartsWith(start, StringComparison.Ordinal)));
            return new(text, null, Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto" or "tel"));
        }

        /// <summary>Keeps the first page in the order of paths.</summary>
        public void StandsOn(string page)
        {
            for (var first = firstPage; first is null || string.CompareOrdinal(page, first) < 0; first = firstPage)
            {
                if (Interlocked.CompareExchange(ref firstPage, page, first) == first) return;
            }
        }
    }
}
