using EnvProtect.Content;
using EnvProtect.Site;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Serving;

/// <summary>What the preview shows after a series of saves is what a build from nothing makes.</summary>
public sealed class LiveSiteTest
{
    private const int Sequences = 4;
    private const int Edits = 10;
    private static readonly DateOnly AsOf = new(2024, 6, 1);
    private static readonly SiteOptions Options = new() { BaseUrl = "https://example.org", Jobs = 2 };

    [Fact]
    public void Any_series_of_edits_leads_to_the_bytes_of_a_full_build()
    {
        var shown = 0;
        for (var seed = 0; seed < Sequences; seed++)
        {
            using var tree = ContentTree.From("every-field");
            var random = new Random(seed);
            var cache = new ContentCache();
            IReadOnlyCollection<string> before = [];
            var looks = Looks(tree);
            for (var edit = 0; edit < Edits; edit++)
            {
                var undo = edit == 0 ? () => { } : RandomEdit.Make(tree, random, edit);
                var now = Looks(tree);
                var changed = now.Except(looks).Concat(looks.Except(now)).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
                looks = now;
                // One reading has the folders listed each time, the next is told what changed by who watches them.
                var live = Read(tree, cache, seed % 2 == 0 ? null : changed);
                var whole = Read(tree, null);
                Assert.Equal(whole.Diagnostics.Select(fault => fault.ToString()), live.Diagnostics.Select(fault => fault.ToString()));
                if (whole.Dataset is null || live.Dataset is null)
                {
                    Assert.True(whole.Dataset is null && live.Dataset is null, $"Seed {seed}, edit {edit}: one reading gave a dataset and the other none.");
                    undo();
                    continue;
                }

                before = Compare(new LiveSite(live.Dataset, Options), whole, before, $"Seed {seed}, edit {edit}");
                shown++;
            }
        }

        Assert.InRange(shown, Sequences * 4, Sequences * Edits);
    }

    [Fact]
    public void A_page_made_alone_is_the_page_that_is_made_among_all_others()
    {
        using var tree = ContentTree.From("every-field");
        using var folder = new TemporaryFolder();
        var dataset = Read(tree, null).Dataset!;
        SiteBuilder.Build(dataset, Options, folder.Path, TestContext.Current.CancellationToken);
        var pages = Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories);

        Assert.NotEmpty(pages);
        // What is made once for many pages is made for this one here.
        foreach (var page in pages)
        {
            var file = Path.GetRelativePath(folder.Path, page).Replace('\\', '/');
            Assert.Equal(File.ReadAllBytes(page), new LiveSite(dataset, Options).Render(file));
        }
    }

    [Fact]
    public void A_second_reading_keeps_the_records_of_files_that_nobody_touched()
    {
        using var tree = ContentTree.From("bilingual");
        var cache = new ContentCache();
        var first = Read(tree, cache).Dataset!.Issues;
        tree.Append("content/plans/sample-2020/02.md", "\n");
        var second = Read(tree, cache).Dataset!.Issues;

        Assert.Equal(first.Length, second.Length);
        foreach (var (old, kept) in first.Zip(second)) Assert.Equal(old.Id != "sample-2020-02", ReferenceEquals(old, kept));
    }

    [Fact]
    public void A_document_that_comes_or_goes_has_no_other_read_again_but_those_that_name_it()
    {
        using var tree = ContentTree.From("bilingual");
        var cache = new ContentCache();
        var first = Read(tree, cache).Dataset!.Issues;
        var text = File.ReadAllText(tree.PathOf("content/plans/sample-2020/02.md")).Replace("number: 2", "number: 77", StringComparison.Ordinal);
        tree.Write("content/plans/sample-2020/77.md", text);
        var second = Read(tree, cache).Dataset!.Issues;
        tree.Append("content/plans/sample-2020/02.md", "\n\n见[第77项](xref:sample-2020-77)。\n");
        Assert.NotNull(Read(tree, cache).Dataset);
        tree.Delete("content/plans/sample-2020/77.md");
        var dangling = Read(tree, cache);
        tree.Write("content/plans/sample-2020/77.md", text);

        Assert.Equal(first.Length + 1, second.Length);
        foreach (var old in first) Assert.Contains(second, kept => ReferenceEquals(old, kept));
        Assert.Contains(dangling.Diagnostics, fault => fault.Path.EndsWith("02.md", StringComparison.Ordinal) && fault.Message.En!.Contains("sample-2020-77", StringComparison.Ordinal));
        Assert.NotNull(Read(tree, cache).Dataset);
    }

    [Fact]
    public void A_new_day_of_observations_has_no_document_read_again()
    {
        using var tree = ContentTree.From("every-field");
        var cache = new ContentCache();
        var first = Read(tree, cache).Dataset!;
        var table = File.ReadAllText(tree.PathOf("data/observations/air/2020.csv"));
        tree.Write("data/observations/air/2021.csv", table.Replace("2020-", "2021-", StringComparison.Ordinal));
        var second = Read(tree, cache).Dataset!;

        Assert.Equal(first.Observations.Count() + 2, second.Observations.Count());
        foreach (var (old, kept) in first.Issues.Zip(second.Issues)) Assert.Same(old, kept);
    }

    private static string[] Compare(LiveSite live, ContentResult whole, IReadOnlyCollection<string> before, string name)
    {
        using var folder = new TemporaryFolder();
        SiteBuilder.Build(whole.Dataset!, Options, folder.Path, TestContext.Current.CancellationToken);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).ToArray();
        // Downloads are left to the snapshot, since they can be too long to be held whole.
        foreach (var file in files.Where(file => !file.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var rendered = live.Render(file);
            Assert.True(rendered is not null && rendered.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, file))), $"{name}: {file} differs.");
        }

        foreach (var gone in before.Except(files)) Assert.False(live.Has(gone), $"{name}: {gone} is still there.");
        return files;
    }

    /// <summary>Every file as a watcher sees it.</summary>
    private static Dictionary<string, (long Length, DateTime Written)> Looks(ContentTree tree) => Directory.EnumerateFiles(tree.Root, "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => (new FileInfo(file).Length, File.GetLastWriteTimeUtc(file)), StringComparer.Ordinal);

    private static ContentResult Read(ContentTree tree, ContentCache? cache, IReadOnlySet<string>? changed = null) => ContentReader.Read(
        new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = AsOf, Unreleased = Unreleased.Shown, Jobs = 2 }, cache, changed);
}
