using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Serving;
using EnvProtect.Site;
using EnvProtect.Tests.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace EnvProtect.Tests.Serving;

/// <summary>Which snapshot is served, and that a damaged one never is.</summary>
public sealed class CurrentSnapshotTest : IDisposable
{
    private readonly ContentTree tree = ContentTree.From("minimal");
    private readonly TemporaryFolder folder = new();
    private readonly SnapshotStore store;
    private readonly CurrentSnapshot current;

    public CurrentSnapshotTest()
    {
        store = new(folder.Path);
        current = new(store, NullLogger<CurrentSnapshot>.Instance);
    }

    public void Dispose()
    {
        current.Dispose();
        tree.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("envprotect.db")]
    [InlineData(Manifest.FileName)]
    public void One_that_is_damaged_leaves_the_one_before_in_service_until_it_is_mended(string file)
    {
        var first = Publish("2025-06-30");
        current.Refresh();
        var second = Publish("2025-07-01");
        var path = Path.Combine(store.PathOf(second), file);
        var whole = File.ReadAllBytes(path);
        File.WriteAllText(path, "This is neither a database nor a manifest, and long enough for a header of one hundred bytes, which every database begins with.");

        current.Refresh();
        Assert.Equal(first, current.Value!.Manifest.ContentHash);

        store.SwitchTo(first);
        current.Refresh();
        File.WriteAllBytes(path, whole);
        store.SwitchTo(second);
        current.Refresh();
        Assert.Equal(second, current.Value!.Manifest.ContentHash);
    }

    [Fact]
    public async Task Of_two_that_look_at_the_same_time_one_opens_it()
    {
        var names = new[] { Publish("2025-06-30"), Publish("2025-07-01"), Publish("2025-07-02") };
        foreach (var name in names)
        {
            store.SwitchTo(name);
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(current.Refresh)));
        }

        // Both that were served before are still open for whoever is in the middle of them.
        Assert.All(names[..2], name => Assert.NotNull(current.Earlier(name)));
    }

    private string Publish(string asOf) => Publication.Run(
        new(new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = DateOnly.Parse(asOf, null), Jobs = 1 }, new SiteOptions { Jobs = 1 }, folder.Path, Keep: null) { Search = false },
        new Progress<PublicationStep>()).Manifest!.ContentHash;
}
