using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>
/// What a page asked for, from the moment it is watched. It only records: Playwright ends its connection, and with it
/// every other test's browser, when a listener throws, so questions are put to the record afterwards.
/// </summary>
internal sealed class Requests
{
    private readonly ConcurrentQueue<(string Url, string Kind)> made = new();

    public Requests(IPage page) => page.Request += (_, request) => made.Enqueue((request.Url, request.ResourceType));

    public IEnumerable<string> Addresses => made.Select(request => request.Url);

    public IEnumerable<string> Paths => Addresses.Select(address => new Uri(address).AbsolutePath);

    public IEnumerable<string> Scripts => made.Where(request => request.Kind == "script").Select(request => request.Url);

    /// <summary>Addresses of other hosts than the one that serves the site.</summary>
    public IEnumerable<string> Abroad(string site) => Addresses.Where(address =>
        address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith(site, StringComparison.Ordinal));
}
