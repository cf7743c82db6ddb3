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
    private readonly ConcurrentQueue<string> answered = new();

    public Requests(IPage page)
    {
        page.Request += (_, request) => made.Enqueue((request.Url, request.ResourceType));
        page.Response += (_, response) => answered.Enqueue(response.Url);
    }

    public IEnumerable<string> Addresses => made.Select(request => request.Url);

    public IEnumerable<string> Paths => Addresses.Select(address => new Uri(address).AbsolutePath);

    public IEnumerable<string> Scripts => made.Where(request => request.Kind == "script").Select(request => request.Url);

    /// <summary>Addresses of other hosts than the one that serves the site, whether or not the page's policy let them through.</summary>
    public IEnumerable<string> Abroad(string site) => Addresses.Where(address => IsAbroad(address, site));

    /// <summary>Addresses of other hosts that were reached.</summary>
    public IEnumerable<string> ReachedAbroad(string site) => answered.Where(address => IsAbroad(address, site));

    private static bool IsAbroad(string address, string site) =>
        address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith(site, StringComparison.Ordinal);
}
