using EnvProtect.Cli.Publishing;

namespace EnvProtect.Tests.EndToEnd;

/// <summary>The build as a whole: the same bytes every time, and all or nothing.</summary>
public sealed class PublicationTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_builds_of_equal_input_are_byte_equal_with_any_number_of_jobs()
    {
        var one = Publish("one", jobs: 1);
        var four = Publish("four", jobs: 4);

        Assert.Equal(one.ContentHash, four.ContentHash);
        Assert.Equal(one.Files, four.Files);
        Assert.Contains(one.Files, file => file.Path == "envprotect.db");
    }

    [Fact]
    public void The_manifest_names_every_file_of_the_snapshot_but_itself_and_the_notes_for_the_next_build()
    {
        var manifest = Publish("one", jobs: 2);
        var current = folder.At("one", "current") + Path.DirectorySeparatorChar;
        var files = Directory.GetFiles(current, "*", SearchOption.AllDirectories).Select(path => path[current.Length..].Replace('\\', '/'));
        Assert.Equal(manifest.Files.Select(file => file.Path).Append(Manifest.FileName).Append("inputs.txt").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Five_faults_are_reported_at_once_and_the_old_snapshot_stays()
    {
        Copy("content");
        Copy("data");
        string[] arguments = ["--content", folder.At("content"), "--data", folder.At("data"), "--output", folder.At("artifacts"), "--as-of", "2026-11-01", "--lang", "en"];
        Assert.Equal(0, (await CommandLineRun.Of(["build", .. arguments])).ExitCode);
        var before = new SnapshotStore(folder.At("artifacts")).Current;

        var file = folder.At("content", "plans", "hengyang-2018", "06.md");
        var text = File.ReadAllText(file)
            .Replace("areas: [430482]", "areas: [430499]", StringComparison.Ordinal)
            .Replace("due: 2022-12-31", "due: 2022-13-31", StringComparison.Ordinal)
            .Replace("value: inProgress", "value: inProgres", StringComparison.Ordinal)
            .Replace("chapter: 2", "chapter: 22", StringComparison.Ordinal)
            .Replace("## 整改措施", "## 整改措失", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        var run = await CommandLineRun.Of(["build", .. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Results);
        var faults = run.Diagnostics.Split('\n').Where(line => line.Contains("06.md(", StringComparison.Ordinal) && line.Contains(": error EP", StringComparison.Ordinal)).ToArray();
        Assert.True(faults.Length >= 5, run.Diagnostics);
        foreach (var word in new[] { "430499", "2022-13-31", "inProgres", "22", "整改措失" })
            Assert.Contains(faults, fault => fault.Contains(word, StringComparison.Ordinal));
        Assert.Equal(before, new SnapshotStore(folder.At("artifacts")).Current);
    }

    [Fact]
    public async Task Rollback_points_at_the_snapshot_before()
    {
        string[] arguments = ["--content", Repository.PathOf("content"), "--data", Repository.PathOf("data"), "--output", folder.At("artifacts")];
        Assert.Equal(0, (await CommandLineRun.Of(["build", .. arguments, "--as-of", "2026-11-01"])).ExitCode);
        var store = new SnapshotStore(folder.At("artifacts"));
        var first = store.Current;
        Assert.Equal(0, (await CommandLineRun.Of(["build", .. arguments, "--as-of", "2026-11-02"])).ExitCode);
        Assert.NotEqual(first, store.Current);

        Assert.Equal(0, (await CommandLineRun.Of("rollback", "--output", folder.At("artifacts"))).ExitCode);
        Assert.Equal(first, store.Current);
        Assert.Equal(2, (await CommandLineRun.Of("rollback", "nowhere", "--output", folder.At("artifacts"))).ExitCode);
    }

    private Manifest Publish(string name, int jobs)
    {
        // The search index follows from the pages; its bytes also depend on the file system.
        var (manifest, _) = Publication.Run(PublishedRegister.OptionsFor(folder.At(name), jobs) with { Search = false }, new Progress<PublicationStep>());
        return Assert.IsType<Manifest>(manifest);
    }

    private void Copy(string name)
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf(name), "*", SearchOption.AllDirectories))
        {
            var target = folder.At(Path.GetRelativePath(Repository.Root, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
