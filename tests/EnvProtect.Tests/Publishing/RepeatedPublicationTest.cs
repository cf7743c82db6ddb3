using System.Diagnostics;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Site;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Publishing;

/// <summary>A snapshot built beside an older one takes over what did not change, and is what a build from nothing makes.</summary>
public sealed class RepeatedPublicationTest : IDisposable
{
    private const int Edits = 12;
    private const int Seeds = 4;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Any_series_of_edits_leads_to_the_bytes_of_a_build_from_nothing()
    {
        var published = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            using var tree = ContentTree.From("every-field");
            var random = new Random(seed);
            for (var edit = 0; edit < Edits; edit++)
            {
                var undo = edit == 0 ? () => { } : RandomEdit.Make(tree, random, edit);
                // What was written long ago is not read again; of what was written a moment ago a build cannot be sure.
                if (seed % 2 == 0) tree.Age(edit);
                var (again, faultsAgain) = Run(tree, $"again-{seed}");
                var (anew, faultsAnew) = Run(tree, $"anew-{seed}-{edit}");

                Assert.Equal(faultsAnew, faultsAgain);
                Assert.Equal(anew?.ContentHash, again?.ContentHash);
                if (again is null || anew is null)
                {
                    undo();
                    continue;
                }

                Assert.Equal(anew.Files, again.Files);
                foreach (var file in again.Files)
                {
                    var bytes = File.ReadAllBytes(folder.At($"again-{seed}", "current", file.Path));
                    Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(folder.At($"anew-{seed}-{edit}", "current", file.Path))), $"Seed {seed}, edit {edit}: {file.Path} differs.");
                }

                published++;
            }
        }

        Assert.InRange(published, Edits, Seeds * Edits);
    }

    [Fact]
    public void A_document_that_looks_the_same_is_not_read_again()
    {
        using var tree = ContentTree.From("bilingual");
        tree.Age(0);
        var first = Publish(tree, "out")!;
        Disguise(tree.PathOf("content/plans/sample-2020/01.md"), text => text.Replace("title: ", "title- ", StringComparison.Ordinal));

        Assert.Null(Publish(tree, "anew"));
        Assert.Equal(first.ContentHash, Publish(tree, "out")!.ContentHash);
    }

    [Fact]
    public void Among_many_other_documents_the_few_issues_are_remembered_too()
    {
        using var tree = ContentTree.From("minimal");
        for (var i = 0; i < 60; i++) tree.Write($"content/pages/page-{i}.md", "---\nkind: page\ntitle: 说明\nsummary: 说明什么。\nsource: { document: sample-plan-2020, locator: 第2段 }\n---\n说明。\n");
        tree.Age(0);

        Assert.NotNull(Publish(tree, "out"));
        Assert.True(File.Exists(folder.At("out", "readings.bin")));
    }

    [Fact]
    public void A_document_that_changed_within_the_tick_of_a_clock_is_read_again()
    {
        using var tree = ContentTree.From("bilingual");
        File.SetLastWriteTimeUtc(tree.PathOf("content/plans/sample-2020/01.md"), DateTime.UtcNow);
        Publish(tree, "out");
        Disguise(tree.PathOf("content/plans/sample-2020/01.md"), text => text.Replace("title: ", "title- ", StringComparison.Ordinal));

        Assert.Null(Publish(tree, "out"));
    }

    [Fact]
    public void What_was_remembered_of_the_reading_is_left_aside_where_it_is_damaged()
    {
        using var tree = ContentTree.From("every-field");
        tree.Age(0);
        var first = Publish(tree, "out")!;
        var readings = File.ReadAllBytes(folder.At("out", "readings.bin"));
        var random = new Random(1);
        for (var i = 0; i < 20; i++)
        {
            var damaged = i % 2 == 0 ? readings[..random.Next(readings.Length)] : readings.ToArray();
            if (i % 2 != 0) damaged[random.Next(damaged.Length)] ^= 1;
            File.WriteAllBytes(folder.At("out", "readings.bin"), damaged);
            Assert.Equal(first.ContentHash, Publish(tree, "out")!.ContentHash);
        }
    }

    [Fact]
    public void Of_two_builds_at_the_same_time_both_publish_the_same()
    {
        using var tree = ContentTree.From("every-field");
        var alone = Publish(tree, "alone")!;
        Directory.CreateDirectory(folder.At("out"));
        using (File.Open(folder.At("out", "readings.bin.new"), FileMode.Create, FileAccess.Write, FileShare.None)) Assert.Equal(alone.ContentHash, Publish(tree, "out")!.ContentHash);
        Assert.False(File.Exists(folder.At("out", "readings.bin")));

        Publish(tree, "out");
        using var first = Publication.ReadingsOf(Options(tree, "out"));
        var cache = new ContentCache(first);
        Assert.Equal(alone.ContentHash, Publish(tree, "out")!.ContentHash);
        var read = ContentReader.Read(Options(tree, "out").Content, cache);
        Assert.Equal(alone.ContentHash, Publication.Publish(read, Options(tree, "other"), new Progress<PublicationStep>(), TestContext.Current.CancellationToken).Manifest!.ContentHash);
    }

    [Fact]
    public void A_picture_that_is_replaced_after_it_was_checked_is_not_published()
    {
        using var tree = ContentTree.From("every-field");
        var read = ContentReader.Read(Options(tree, "out").Content);
        File.AppendAllText(tree.PathOf("content/plans/sample-2020/pictures/sealed.png"), "x");
        var result = Publication.Publish(read, Options(tree, "out"), new Progress<PublicationStep>(), TestContext.Current.CancellationToken);
        Assert.Null(result.Manifest);
        var fault = Assert.Single(result.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(("EP3002", tree.PathOf("content/plans/sample-2020/pictures/sealed.png")), (fault.Code, fault.Path));
    }

    [Fact]
    public void Of_content_that_is_refused_nothing_is_remembered()
    {
        using var tree = ContentTree.From("bilingual");
        tree.Replace("content/plans/sample-2020/01.md", "title: ", "title- ");

        Assert.Null(Publish(tree, "out"));
        Assert.Empty(Directory.GetFiles(folder.At("out")));
    }

    [Fact]
    public void A_draft_is_not_remembered_beside_the_snapshots()
    {
        using var tree = ContentTree.From("bilingual");
        const string Draft = "content/plans/sample-2020/03.md";
        tree.Write(Draft, File.ReadAllText(tree.PathOf(Draft)).Replace("title: ", "draft: true\ntitle: 未公开", StringComparison.Ordinal));
        tree.Age(0);
        Publish(tree, "out");
        var readings = File.ReadAllBytes(folder.At("out", "readings.bin")).AsSpan();

        Assert.True(readings.IndexOf("甲河边有暗管"u8) >= 0);
        Assert.True(readings.IndexOf("未公开"u8) < 0);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("releaseOn: 2024-06-02")]
    public void A_page_of_a_preview_loses_its_mark_once_it_is_released(string heldBack)
    {
        using var tree = ContentTree.From("bilingual");
        const string Document = "content/plans/sample-2020/03.md";
        var released = File.ReadAllText(tree.PathOf(Document));
        tree.Write(Document, released.Replace("title: ", $"{heldBack}\ntitle: ", StringComparison.Ordinal));
        Assert.Contains("class=\"held-back\"", Page(), StringComparison.Ordinal);
        tree.Write(Document, released);
        Assert.DoesNotContain("held-back", Page(), StringComparison.Ordinal);

        string Page()
        {
            var options = Options(tree, "out");
            Assert.NotNull(Publication.Run(options with { Content = options.Content with { Unreleased = Unreleased.Shown } }, new Progress<PublicationStep>()).Manifest);
            return File.ReadAllText(folder.At("out/current/site/issues/sample-2020-03.html"));
        }
    }

    [Theory]
    [InlineData("about.html", "issues/sample-2020-01.html")]
    [InlineData("data/Areas.csv", "data/Issues.csv")]
    public void A_file_that_did_not_change_is_the_same_in_both_snapshots(string same, string other)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such second names for a program without rights.");
        using var tree = ContentTree.From("bilingual");
        Publish(tree, "out");
        var before = Number($"out/current/site/{same}");
        var changed = Number($"out/current/site/{other}");
        File.WriteAllText(tree.PathOf("content/plans/sample-2020/01.md"), File.ReadAllText(tree.PathOf("content/plans/sample-2020/01.md")).Replace("title: ", "title: 又", StringComparison.Ordinal));
        Publish(tree, "out");

        Assert.Equal(before, Number($"out/current/site/{same}"));
        Assert.NotEqual(changed, Number($"out/current/site/{other}"));
    }

    [Fact]
    public void A_picture_that_did_not_change_is_the_same_in_both_snapshots()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such second names for a program without rights.");
        using var tree = ContentTree.From("every-field");
        const string Picture = "out/current/site/media/plans/sample-2020/pictures/sealed.png";
        Publish(tree, "out");
        var before = Number(Picture);
        tree.Append("content/plans/sample-2020/01.md", "\n\n新的一段。\n");
        Publish(tree, "out");

        Assert.Equal(before, Number(Picture));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_page_that_lost_its_end_is_written_again(bool withOtherContent)
    {
        using var tree = ContentTree.From("bilingual");
        Publish(tree, "out");
        var page = folder.At("out/current/site/about.html");
        var whole = File.ReadAllBytes(page);
        File.WriteAllBytes(page, whole[..(whole.Length / 2)]);
        var issue = tree.PathOf("content/plans/sample-2020/01.md");
        if (withOtherContent) File.WriteAllText(issue, File.ReadAllText(issue).Replace("title: ", "title: 又", StringComparison.Ordinal));
        Publish(tree, "out");

        Assert.Equal(whole, File.ReadAllBytes(page));
    }

    [Fact]
    public void A_snapshot_whose_manifest_is_damaged_lends_nothing()
    {
        using var tree = ContentTree.From("bilingual");
        var first = Publish(tree, "out")!;
        File.WriteAllText(folder.At("out", "current", Manifest.FileName), "{");
        tree.Append("content/plans/sample-2020/02.md", "\n\n新的一段。\n");
        var second = Publish(tree, "out")!;

        Assert.NotEqual(first.ContentHash, second.ContentHash);
        Assert.Equal(Publish(tree, "anew")!.ContentHash, second.ContentHash);
    }

    private Manifest? Publish(ContentTree tree, string output) => Run(tree, output).Manifest;

    private PublicationResult Run(ContentTree tree, string output) => Publication.Run(Options(tree, output), new Progress<PublicationStep>());

    private PublicationOptions Options(ContentTree tree, string output) => new(
        new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new DateOnly(2024, 6, 1), Jobs = 2 },
        new SiteOptions { Jobs = 2 },
        folder.At(output),
        Keep: null) { Search = false };

    /// <summary>Changes a file so that it looks as before from outside.</summary>
    private static void Disguise(string path, Func<string, string> change)
    {
        var written = File.GetLastWriteTimeUtc(path);
        var text = File.ReadAllText(path);
        Assert.NotEqual(text, change(text));
        File.WriteAllText(path, change(text));
        File.SetLastWriteTimeUtc(path, written);
    }

    /// <summary>The number of a file on its file system, which two names of it share.</summary>
    private string Number(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("stat", ["-L", "-c", "%i", folder.At(path.Split('/'))]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
