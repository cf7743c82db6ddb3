using System.Diagnostics;
using EnvProtect.Content;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>Which files of the folders are read, and read again.</summary>
public sealed class FileTreeTest : IDisposable
{
    private const string Case = "---\nkind: case\nareas: [990101]\nstatus: { value: assigned, asOf: 2024-05-01 }\nsource: { document: sample-plan-2020 }\ntitle: 一件\nsummary: 一件。\n---\n";

    private readonly ContentTree tree = ContentTree.From("every-field");
    private readonly ContentCache cache = new();

    public void Dispose() => tree.Dispose();

    [Fact]
    public void A_folder_that_is_moved_away_or_back_is_told_by_its_own_name_alone()
    {
        tree.Write("content/cases/2024/waiting.md", Case);
        var folder = tree.PathOf("content/cases/2024");
        Assert.True(Has("waiting", changed: null));
        Directory.Move(folder, tree.PathOf("aside"));
        Assert.False(Has("waiting", folder));
        Directory.Move(tree.PathOf("aside"), folder);
        Assert.True(Has("waiting", folder));
    }

    [Fact]
    public async Task A_pipe_is_reported_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        string[] pipes = ["content/x.jpg", "content/pages/pipe.md", "data/notes.txt", "data/observations/pipe.csv"];
        foreach (var pipe in pipes) MakePipe(pipe);
        var read = await Task.Run(() => tree.Read(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(pipes.Order(StringComparer.Ordinal), read.Diagnostics.Where(fault => fault.Code == "EP1002").Select(fault => fault.Path));
        Assert.All(read.Diagnostics.Where(fault => fault.Code == "EP1002"), fault => Assert.Contains("it is a pipe or the like, not a file", fault.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_a_pipe_takes_the_place_of_is_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        tree.Write("content/cases/2024/waiting.md", Case);
        Assert.True(Has("waiting", changed: null));
        tree.Delete("content/cases/2024/waiting.md");
        MakePipe("content/cases/2024/waiting.md");
        Assert.Contains(Read(tree.PathOf("content/cases/2024/waiting.md")).Diagnostics, fault => fault.Code == "EP1002");
    }

    private bool Has(string id, string? changed)
    {
        var (dataset, diagnostics) = Read(changed);
        Assert.True(dataset is not null, string.Join('\n', diagnostics.Where(fault => fault.Severity == Severity.Error)));
        return dataset.Issues.Any(issue => issue.Id == id);
    }

    private ContentResult Read(string? changed) => ContentReader.Read(
        new() { ContentDirectory = tree.PathOf("content"), DataDirectory = tree.PathOf("data"), AsOf = new(2024, 6, 1), Jobs = 2 },
        cache,
        changed is null ? null : new HashSet<string>(StringComparer.Ordinal) { changed });

    private void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(tree.PathOf(path))!);
        using var program = Process.Start("mkfifo", [tree.PathOf(path)]);
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
    }
}
