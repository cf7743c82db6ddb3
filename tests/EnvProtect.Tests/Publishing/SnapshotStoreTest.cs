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
    public void A_snapshot_that_differs_in_its_search_index_alone_stays_as_it_is()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one", index: "a");
        var again = Publish(store, "one", index: "b");

        Assert.Equal(first, again);
        Assert.Equal(["a"], Directory.GetFiles(Path.Combine(store.PathOf(first), "site", "pagefind")).Select(Path.GetFileName));
        Assert.Equal(["page.html", "site/pagefind/a"], Manifest.Load(store.PathOf(first)).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_damaged_snapshot_is_replaced_by_the_same_whole_one()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        foreach (var damaged in new[] { Manifest.FileName, "page.html" })
        {
            File.WriteAllText(Path.Combine(store.PathOf(first), damaged), "{");
            Assert.Equal(first, Publish(store, "one"));
            Assert.Equal("one", File.ReadAllText(folder.At("current", "page.html")));
            Assert.Single(Manifest.Load(store.PathOf(first)).Files);
            Assert.Single(Directory.GetDirectories(folder.At("snapshots")));
        }
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
    public void Going_back_twice_leads_to_the_one_before_that_and_not_forward_again()
    {
        var store = new SnapshotStore(folder.Path);
        var first = Publish(store, "one");
        var second = Publish(store, "two");
        Publish(store, "three");
        store.SwitchTo(store.Previous()!);
        Assert.Equal(second, store.Current);

        // What is published now comes after the one that was gone back to, and not after the one that was given up.
        var fourth = Publish(store, "four");
        Assert.Equal(second, store.Previous());
        Assert.Equal(fourth, store.Current);
        store.SwitchTo(store.Previous()!);
        store.SwitchTo(store.Previous()!);
        Assert.Equal(first, store.Current);
        Assert.Null(store.Previous());
    }

    [Fact]
    public void A_snapshot_that_another_process_is_about_to_switch_to_is_not_deleted()
    {
        var store = new SnapshotStore(folder.Path);
        Directory.CreateDirectory(folder.At("current", "in the way"));
        Assert.ThrowsAny<IOException>(() => Publish(store, "one"));
        var waiting = Assert.Single(store.All);
        new SnapshotStore(folder.Path).Prune(2);
        Assert.Equal([waiting], store.All);
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

        // A server may still be sending the files of the one before.
        store.SwitchTo(second);
        store.Prune(1);
        Assert.Equal(new[] { second, third }.Order(), store.All.Order());
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

    private static string Publish(SnapshotStore store, string text, string? index = null)
    {
        var building = store.Begin();
        File.WriteAllText(Path.Combine(building, "page.html"), text);
        if (index is not null) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(building, "site", "pagefind")).FullName, index), "index");
        return store.Publish(building, Day).ContentHash;
    }
}
