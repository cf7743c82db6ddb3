using EnvProtect.Cli.Publishing;

namespace EnvProtect.Tests.Publishing;

public sealed class SnapshotStoreTest : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 1);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_snapshot_is_invisible_until_it_is_published()
    {
        var store = new SnapshotStore(folder.Path);
        var building = store.Begin();
        File.WriteAllText(Path.Combine(building, "page.html"), "one");

        Assert.Null(store.Current);
        Assert.Empty(store.All);

        var manifest = store.Publish(building, Day);
        Assert.Equal(manifest.ContentHash, store.Current);
        Assert.Equal("one", File.ReadAllText(folder.At("current", "page.html")));
    }

    [Fact]
    public void Equal_content_has_the_same_name_and_is_kept_once()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        var again = Publish(store, "one");

        Assert.Equal(first, again);
        Assert.Single(store.All);
    }

    [Fact]
    public void The_manifest_names_every_file_with_its_hash()
    {
        var store = new SnapshotStore(folder.Path);
        var name = Publish(store, "one");

        var file = Assert.Single(Manifest.Load(store.PathOf(name)).Files);
        Assert.Equal("page.html", file.Path);
        Assert.Equal(3, file.Size);
        Assert.Equal("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed", file.Sha256.ToString());
    }

    [Fact]
    public void The_one_before_is_the_last_that_was_current()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        Publish(store, "two");

        Assert.Equal(first, store.Previous());
        store.SwitchTo(first);
        Assert.Equal(first, store.Current);
    }

    [Fact]
    public void Pruning_keeps_the_newest_and_never_removes_the_current_one()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        var second = Publish(store, "two");
        var third = Publish(store, "three");
        store.Prune(2);
        Assert.Equal(new[] { second, third }.Order(), store.All.Order());

        store.SwitchTo(second);
        store.Prune(1);
        Assert.Equal([second], store.All);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Switching_to_a_snapshot_that_is_not_there_changes_nothing()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        Assert.Throws<DirectoryNotFoundException>(() => store.SwitchTo("nowhere"));
        Assert.Equal(first, store.Current);
    }

    private static string Publish(SnapshotStore store, string text)
    {
        var building = store.Begin();
        File.WriteAllText(Path.Combine(building, "page.html"), text);
        return store.Publish(building, Day).ContentHash;
    }
}
