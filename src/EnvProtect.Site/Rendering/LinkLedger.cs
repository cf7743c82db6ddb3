using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// Notes what every page offers (its path and the ids in it) and where its links lead, and in the end names the links
/// that lead nowhere. Safe for several threads; the answer does not depend on their order.
/// </summary>
internal sealed class LinkLedger
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private readonly SiteAddress address;
    private readonly ISiteMemory? memory;

    // Pages and feeds that will be made or kept, by their paths without language in UTF-8: most links lead to one of them, and need no note.
    private readonly Dictionary<byte[], int> planned = new(Utf8Comparer.Instance);

    // What is known of them, one language after the other.
    private readonly PlannedFile[] files;

    // Of everything else that can be linked to.
    private readonly ConcurrentDictionary<string, byte[]> idsByPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<byte[], WrittenLink> links = new(Utf8Comparer.Instance);
    private readonly ConcurrentBag<SiteFault> faults = [];

    // The ids of a page, a line each. The same few stand in every page of a kind, so that each list is kept once.
    private readonly ConcurrentDictionary<byte[], byte[]> idLists = new(Utf8Comparer.Instance);

    /// <param name="address">Where the site stands.</param>
    /// <param name="paths">Pages, and other files that pages lead to, which will all be made or kept in both languages; paths without language.</param>
    /// <param name="memory">The site before, from which pages may be kept.</param>
    public LinkLedger(SiteAddress address, IEnumerable<string> paths, ISiteMemory? memory = null)
    {
        (this.address, this.memory) = (address, memory);
        foreach (var path in paths) planned.TryAdd(Encoding.UTF8.GetBytes(path), planned.Count);
        files = new PlannedFile[planned.Count * Languages.Length];
    }

    /// <summary>Notes a page, in UTF-8. In rendered HTML every attribute stands in double quotes, and text holds none.</summary>
    public void AddPage(string path, ReadOnlySpan<byte> html)
    {
        var offered = IdsIn(html);
        AddIds(path, offered);
        for (var rest = html; Next(ref rest, " href=\""u8, out var link);) AddLink(path, link, offered);
        for (var rest = html; Next(ref rest, " src=\""u8, out var link);) AddLink(path, link, offered);
    }

    /// <summary>Notes one of the pages that stays as it was in the site before, and is opened only where somebody asks what is in it.</summary>
    public void AddKept(string path) => files[Find(path)].IsKept = true;

    /// <summary>Notes a file that is not a page.</summary>
    public void AddTarget(string path) => AddIds(path, []);

    public void AddFault(SiteFault fault) => faults.Add(fault);

    /// <summary>Every path that can be linked to, once all pages are made.</summary>
    public IEnumerable<string> Paths => Planned(_ => true).Concat(idsByPath.Keys);

    /// <summary>Every fault, in the order of pages. A target that many pages miss is reported once, with the first of them.</summary>
    public IEnumerable<SiteFault> Faults()
    {
        // What is kept had no broken link; it has one now only where something is gone that could be linked to.
        if (files.Any(file => file.IsKept) && memory!.Inputs.Keys.AsParallel().Any(IsGoneOrPoorer)) Parallel.ForEach(Planned(file => file.IsKept), Open);
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
        if (IsKept(path)) return false;
        if (IdsOf(path) is not { } now) return true;
        if (memory!.Read(SiteOutput.FileOf(path)) is not { } html) return false;
        for (ReadOnlySpan<byte> before = IdsIn(html); before.Length > 0;)
        {
            if (!Offers(now, NextLine(ref before))) return true;
        }

        return false;
    }

    private void Open(string path)
    {
        if (memory!.Read(SiteOutput.FileOf(path)) is { } html) AddPage(path, html);
    }

    private void AddIds(string path, byte[] ids)
    {
        if (Find(path) is >= 0 and var number) files[number].Ids ??= ids;
        else idsByPath.TryAdd(path, ids);
    }

    private byte[] IdsIn(ReadOnlySpan<byte> html)
    {
        var lines = ArrayPool<byte>.Shared.Rent(html.Length);
        var length = 0;
        for (var rest = html; Next(ref rest, " id=\""u8, out var id);)
        {
            id.CopyTo(lines.AsSpan(length));
            length += id.Length;
            lines[length++] = (byte)'\n';
        }

        var ids = lines.AsSpan(0, length);
        var list = idLists.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(ids, out var same) ? same : idLists.GetOrAdd(ids.ToArray(), made => made);
        ArrayPool<byte>.Shared.Return(lines);
        return list;
    }

    private static bool Offers(ReadOnlySpan<byte> ids, ReadOnlySpan<byte> id)
    {
        while (ids.Length > 0)
        {
            if (NextLine(ref ids).SequenceEqual(id)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> lines)
    {
        var line = lines[..lines.IndexOf((byte)'\n')];
        lines = lines[(line.Length + 1)..];
        return line;
    }

    private void AddLink(string page, ReadOnlySpan<byte> written, byte[] idsHere)
    {
        if (written.StartsWith((byte)'#'))
        {
            if (Offers(idsHere, written[1..])) return;
            var target = WebUtility.HtmlDecode(page + Encoding.UTF8.GetString(written));
            links.GetOrAdd(Encoding.UTF8.GetBytes(target), _ => new(target, target)).StandsOn(page);
            return;
        }

        var path = address.PathOf(written);
        if (Find(path) >= 0 || IsPlaceOnMadePage(path) || IsOfOtherProgram(path)) return;
        if (!links.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(written, out var link))
            link = links.GetOrAdd(written.ToArray(), text => WrittenLink.Read(Encoding.UTF8.GetString(text), address));
        link.StandsOn(page);
    }

    // Pages that lead to places on others, thousands of times, are made after them.
    private bool IsPlaceOnMadePage(ReadOnlySpan<byte> path)
    {
        var hash = path.IndexOf((byte)'#');
        return hash > 0 && Find(path[..hash]) is >= 0 and var number && files[number].Ids is { } ids && Offers(ids, path[(hash + 1)..]);
    }

    // Answered by another program on the same host.
    private static bool IsOfOtherProgram(ReadOnlySpan<byte> path) => path.StartsWith("/odata/"u8) || path.SequenceEqual("/openapi.json"u8);

    // Content names a page without its language, and a place on the same page by its anchor alone.
    private static string AsWritten(string target, string page)
    {
        if (target.StartsWith(page + "#", StringComparison.Ordinal)) return target[page.Length..];
        return target.StartsWith("/en/", StringComparison.Ordinal) ? target["/en".Length..] : target;
    }

    private bool Exists(string? target)
    {
        if (target is null) return false;
        if (Find(target) >= 0 || idsByPath.ContainsKey(target)) return true;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0) return false;
        var path = target[..hash];
        if (IsKept(path) && IdsOf(path) is null) Open(path);
        return IdsOf(path) is { } offered && Offers(offered, Encoding.UTF8.GetBytes(target[(hash + 1)..]));
    }

    private bool IsKept(string path) => Find(path) is >= 0 and var number && files[number].IsKept;

    private byte[]? IdsOf(string path) => Find(path) is >= 0 and var number ? files[number].Ids : idsByPath.GetValueOrDefault(path);

    private int Find(string path) => Find(Encoding.UTF8.GetBytes(path));

    /// <returns>The number of a planned file; negative where there is none.</returns>
    private int Find(ReadOnlySpan<byte> path)
    {
        var language = path.StartsWith("/en/"u8) ? Language.English : Language.Chinese;
        var known = planned.GetAlternateLookup<ReadOnlySpan<byte>>();
        return known.TryGetValue(language == Language.English ? path["/en".Length..] : path, out var number) ? (number * Languages.Length) + (int)language : -1;
    }

    private IEnumerable<string> Planned(Func<PlannedFile, bool> isMeant) =>
        from file in planned
        from language in Languages
        where isMeant(files[(file.Value * Languages.Length) + (int)language])
        select SiteAddress.Localized(language, Encoding.UTF8.GetString(file.Key));

    /// <summary>The value of the next attribute that begins with <paramref name="start"/>, with the escapes of HTML.</summary>
    private static bool Next(ref ReadOnlySpan<byte> html, ReadOnlySpan<byte> start, out ReadOnlySpan<byte> value)
    {
        value = default;
        var at = html.IndexOf(start);
        if (at < 0) return false;
        html = html[(at + start.Length)..];
        value = html[..html.IndexOf((byte)'"')];
        html = html[value.Length..];
        return true;
    }

    /// <summary>What is known of a page or feed in one language.</summary>
    private struct PlannedFile
    {
        /// <summary>The ids in it, a line each; null until it is made or opened.</summary>
        public byte[]? Ids { get; set; }

        /// <summary>Whether it stays as it was in the site before.</summary>
        public bool IsKept { get; set; }
    }

    /// <summary>A link as it is written on some pages.</summary>
    /// <param name="text">Without the escapes of HTML.</param>
    /// <param name="target">The path that it leads to; null where it leads elsewhere or is no address.</param>
    /// <param name="isElsewhere">Whether it leads off the site.</param>
    private sealed class WrittenLink(string text, string? target, bool isElsewhere = false)
    {
        private string? firstPage;

        public string Text { get; } = text;

        public string? Target { get; } = target;

        public bool IsElsewhere { get; } = isElsewhere;

        public string FirstPage => firstPage!;

        public static WrittenLink Read(string text, SiteAddress address)
        {
            var link = WebUtility.HtmlDecode(text);
            var path = Encoding.UTF8.GetString(address.PathOf(Encoding.UTF8.GetBytes(link)));
            if (path.Length > 0) return new(link, path == link ? link : path);
            return new(link, null, Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto" or "tel"));
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
