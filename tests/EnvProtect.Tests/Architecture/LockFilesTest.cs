namespace EnvProtect.Tests.Architecture;

public class LockFilesTest
{
    [Fact]
    public void Every_project_has_a_lock_file_without_download_addresses()
    {
        var projects = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("tests"), "*.csproj", SearchOption.AllDirectories));
        foreach (var project in projects)
        {
            var file = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
            Assert.True(File.Exists(file), $"{file} is missing.");
            Assert.DoesNotContain("http", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_npm_package_has_a_lock_file_without_download_addresses()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "package.json", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("tests"), "package.json", SearchOption.AllDirectories))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var lockFile = Path.Combine(Path.GetDirectoryName(file)!, "package-lock.json");
            Assert.True(File.Exists(lockFile), $"{lockFile} is missing.");
            Assert.DoesNotContain("\"resolved\"", File.ReadAllText(lockFile), StringComparison.Ordinal);
        }
    }
}
