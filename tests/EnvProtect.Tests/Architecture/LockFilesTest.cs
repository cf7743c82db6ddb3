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
}
