using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Site;

/// <summary>The places within pages that links lead to.</summary>
public sealed class AnchorsTest
{
    [Fact]
    public void No_page_has_two_places_of_one_name()
    {
        using var tree = ContentTree.From("every-field");
        using var site = new BuiltSite(tree.ReadDataset(includeUnreleased: true));
        Assert.All(site.Pages, one => Assert.Empty(one.Page.QuerySelectorAll("[id]").CountBy(element => element.Id!).Where(id => id.Value > 1).Select(id => $"{one.Path}#{id.Key}")));
    }
}
