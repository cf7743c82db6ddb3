using EnvProtect.Model;

namespace EnvProtect.Tests.Site;

/// <summary>What a preview says of documents that are not public yet, and of no others.</summary>
public sealed class HeldBackTest
{
    private static readonly string[] Documents =
        ["/issues/sample-2020-01", "/plans/sample-2020", "/campaigns/summer", "/consultations/day-1", "/handovers/letter-1", "/bulletins/bulletin-1", "/pages/sign-off"];

    [Fact]
    public void A_draft_is_marked_on_its_page_in_both_languages()
    {
        using var site = new BuiltSite(With(new HeldBack(Until: null)));
        Assert.Empty(site.Faults);
        foreach (var page in Documents)
        {
            Assert.Equal("草稿，尚未公开。 只在预览里看得到。", BuiltSite.Words(site.Page(page).QuerySelector(".held-back[role=note]")!));
            Assert.Equal("Draft, not published. Only the preview shows it.", BuiltSite.Words(site.Page("/en" + page).QuerySelector(".held-back")!));
        }

        var marked = site.Pages.Where(page => page.Page.QuerySelector(".held-back") is not null).Select(page => page.Path);
        Assert.Equal(Documents.SelectMany(page => new[] { $"en{page}.html", $"{page[1..]}.html" }).Order(StringComparer.Ordinal), marked);
    }

    [Fact]
    public void What_waits_for_its_day_names_it()
    {
        using var site = new BuiltSite(With(new HeldBack(new DateOnly(2026, 1, 2))));
        Assert.Contains("尚未公开，2026年1月2日起公开。", BuiltSite.Words(site.Page(Documents[0]).QuerySelector(".held-back")!), StringComparison.Ordinal);
        Assert.Contains("Not published yet: it will be on 2 January 2026.", BuiltSite.Words(site.Page("/en" + Documents[0]).QuerySelector(".held-back")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/issues/", "/issues/sample-2020-01")]
    [InlineData("/areas/990101", "/issues/sample-2020-01")]
    [InlineData("/plans/", "/plans/sample-2020")]
    [InlineData("/campaigns/", "/campaigns/summer")]
    [InlineData("/consultations/", "/consultations/day-1")]
    [InlineData("/handovers/", "/handovers/letter-1")]
    [InlineData("/bulletins/", "/bulletins/bulletin-1")]
    [InlineData("/pages/", "/pages/sign-off")]
    public void A_draft_is_marked_where_it_is_listed_and_nothing_else_is(string list, string document)
    {
        using var site = new BuiltSite(With(new HeldBack(Until: null)));
        var page = site.Page(list);
        Assert.Equal("草稿", BuiltSite.Words(page.QuerySelector($"main li:has(a[href='{document}']) .tag-held-back, main section.card:has(a[href='{document}']) .tag-held-back")!));
        Assert.Single(page.QuerySelectorAll(".tag-held-back"));
        Assert.Null(page.QuerySelector(".held-back"));
    }

    [Fact]
    public void Where_everything_is_public_nothing_is_marked()
    {
        using var site = new BuiltSite();
        Assert.All(site.Pages, page => Assert.Null(page.Page.QuerySelector(".held-back, .tag-held-back")));
    }

    private static Dataset With(HeldBack heldBack) => SampleDataset.Dataset with
    {
        HeldBack = Documents.ToDictionary(page => page[(page.LastIndexOf('/') + 1)..], _ => heldBack, StringComparer.Ordinal),
    };
}
