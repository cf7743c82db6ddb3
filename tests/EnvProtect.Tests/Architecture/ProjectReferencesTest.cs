using System.Xml.Linq;

namespace EnvProtect.Tests.Architecture;

/// <summary>Data flows one way: what each project may see, and nothing more.</summary>
public class ProjectReferencesTest
{
    [Theory]
    [InlineData("Model", "")]
    [InlineData("Content", "Model")]
    [InlineData("Site", "Model")]
    [InlineData("Database", "Model")]
    [InlineData("Api", "Database")]
    [InlineData("Cli", "Api Content Database Site")]
    public void A_project_references_only_what_the_flow_of_data_allows(string project, string expected)
    {
        var references = Project(project).Descendants("ItemGroup").Elements("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["EnvProtect.".Length..])
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', references));
    }

    [Fact]
    public void The_model_uses_no_package() => Assert.Empty(Project("Model").Descendants("PackageReference"));

    [Fact]
    public void There_are_no_other_projects() => Assert.Equal(
        ["EnvProtect.Api", "EnvProtect.Cli", "EnvProtect.Content", "EnvProtect.Database", "EnvProtect.Model", "EnvProtect.Site"],
        Directory.GetDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static XDocument Project(string name) =>
        XDocument.Load(Repository.PathOf("src", $"EnvProtect.{name}", $"EnvProtect.{name}.csproj"));
}
