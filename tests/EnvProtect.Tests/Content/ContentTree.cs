using System.Text;
using EnvProtect.Content;
using EnvProtect.Model;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>A content and data tree in a temporary folder: copy a fixture, change it, read it, change it again.</summary>
public sealed class ContentTree : IDisposable
{
    private readonly List<FileStream> locks = [];

    private ContentTree(string root) => Root = root;

    public string Root { get; }

    /// <summary>The root of the repository, found by its solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A copy of <c>tests/fixtures/NAME</c>.</summary>
    public static ContentTree From(string fixture)
    {
        var tree = Empty();
        var source = Path.Combine(Repository, "tests", "fixtures", fixture);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = tree.PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return tree;
    }

    /// <summary>Only the two folders.</summary>
    public static ContentTree Empty()
    {
        var tree = new ContentTree(Directory.CreateTempSubdirectory("envprotect-").FullName);
        Directory.CreateDirectory(tree.PathOf("content"));
        Directory.CreateDirectory(tree.PathOf("data"));
        return tree;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public ContentTree Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public ContentTree Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>Replaces the only occurrence of a text in a file.</summary>
    public ContentTree Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Equal(2, text.Split(old).Length);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public ContentTree Append(string path, string text) => Write(path, File.ReadAllText(PathOf(path)) + text);

    public ContentTree Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Keeps a file open so that nobody else can read it.</summary>
    public ContentTree Lock(string path)
    {
        locks.Add(new(PathOf(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        return this;
    }

    /// <summary>Reads the tree. Paths in the diagnostics begin with <c>content/</c> or <c>data/</c>.</summary>
    public ContentResult Read(string asOf = "2024-06-01", bool includeUnreleased = false, int jobs = 2, string? today = null)
    {
        var result = ContentReader.Read(new()
        {
            ContentDirectory = PathOf("content"),
            DataDirectory = PathOf("data"),
            AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture),
            Today = today is null ? null : DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            Unreleased = includeUnreleased ? Unreleased.Shown : Unreleased.LeftOut,
            Jobs = jobs,
        });
        return result with { Diagnostics = [.. result.Diagnostics.Select(fault => Below(fault))] };
    }

    /// <summary>The dataset of a tree that must be without errors.</summary>
    public Dataset ReadDataset(string asOf = "2024-06-01", bool includeUnreleased = false)
    {
        var result = Read(asOf, includeUnreleased);
        Assert.Empty(result.Diagnostics.Where(fault => fault.Severity == Severity.Error));
        return result.Dataset!;
    }

    public void Dispose()
    {
        locks.ForEach(stream => stream.Dispose());
        Directory.Delete(Root, recursive: true);
    }

    // The place of the tree differs from run to run.
    private Diagnostic Below(Diagnostic fault) => fault with
    {
        Path = fault.Path.Replace(Root + "/", "", StringComparison.Ordinal),
        Message = new(Shorten(fault.Message.Zh), Shorten(fault.Message.En!)),
        Hint = fault.Hint is null ? null : new(Shorten(fault.Hint.Zh), Shorten(fault.Hint.En!)),
    };

    private string Shorten(string text) => text.Replace(Root + "/", "", StringComparison.Ordinal);

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EnvProtect.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("EnvProtect.sln stands in no folder above the tests.");
    }

    /// <summary>Gives the files that were written just now a time long ago, a later one with each step.</summary>
    public void Age(int step)
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            if (File.GetLastWriteTimeUtc(file).Year > 2001) File.SetLastWriteTimeUtc(file, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(step));
        }
    }
}
