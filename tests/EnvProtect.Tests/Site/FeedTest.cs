using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Site;

namespace EnvProtect.Tests.Site;

/// <summary>Feeds and calendars, read as programs read them.</summary>
public sealed class FeedTest : IClassFixture<FeedTest.Hosted>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly BuiltSite site;

    public FeedTest(Hosted hosted) => site = hosted.Site;

    /// <summary>The sample on a known host.</summary>
    public sealed class Hosted : IDisposable
    {
        internal BuiltSite Site { get; } = new(options: new SiteOptions { BaseUrl = "https://example.org/x", Jobs = 2 });

        public void Dispose() => Site.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("areas/990101/")]
    [InlineData("units/new-bureau/")]
    [InlineData("plans/sample-2020/")]
    [InlineData("categories/water/")]
    public void A_section_has_its_news_in_both_forms_and_languages(string page)
    {
        foreach (var language in new[] { "", "en/" })
        {
            var entries = Parse(language + page + "feed.xml").Elements(Atom + "entry").ToArray();
            Assert.NotEmpty(entries);
            using var json = JsonDocument.Parse(site.Text(language + page + "feed.json"));
            Assert.Equal(
                entries.Select(entry => entry.Element(Atom + "id")!.Value),
                json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
            var html = site.Page("/" + language + (page.Length > 0 ? page[..^1] : ""));
            Assert.NotNull(html.QuerySelector($"link[rel=alternate][type='application/atom+xml'][href='/x/{language}{page}feed.xml']"));
        }
    }

    [Fact]
    public void Only_an_unfinished_issue_has_a_feed_of_its_own()
    {
        Assert.Single(Parse("issues/sample-2020-01.xml").Elements(Atom + "entry"));
        Assert.False(site.Has("issues/sample-2020-04.xml") || site.Has("issues/sample-2020-01.json"));
        Assert.NotNull(site.Page("/issues/sample-2020-01").QuerySelector("link[href='/x/issues/sample-2020-01.xml']"));
        Assert.Null(site.Page("/issues/sample-2020-04").QuerySelector("link[href$='sample-2020-04.xml']"));
    }

    [Fact]
    public void Every_Atom_feed_keeps_to_RFC_4287()
    {
        var feeds = site.Files.Keys.Where(path => path.EndsWith(".xml", StringComparison.Ordinal) && !path.StartsWith("sitemap", StringComparison.Ordinal)).ToArray();
        Assert.True(feeds.Length > 20);
        var names = new HashSet<string>();
        foreach (var path in feeds)
        {
            var feed = Parse(path);
            foreach (var required in new[] { "title", "id", "updated", "author" }) Assert.Single(feed.Elements(Atom + required));
            Assert.True(names.Add(feed.Element(Atom + "id")!.Value), $"{path} has the id of another feed.");
            Assert.Equal("https://example.org/x/" + path, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
            var entries = feed.Elements(Atom + "entry").ToArray();
            Assert.InRange(entries.Length, 1, 50);
            Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
            foreach (var entry in entries)
            {
                foreach (var required in new[] { "title", "id", "updated", "summary" }) Assert.Single(entry.Elements(Atom + required));
                Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
                Assert.True(Uri.IsWellFormedUriString(Assert.Single(entry.Elements(Atom + "link")).Attribute("href")!.Value, UriKind.Absolute));
            }

            var dates = feed.Descendants(Atom + "updated").Select(on => DateTimeOffset.ParseExact(on.Value, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(dates.OrderDescending(), dates);
        }
    }

    [Fact]
    public void Every_Atom_feed_names_the_style_that_browsers_show_it_in()
    {
        foreach (var path in new[] { "feed.xml", "en/areas/990101/feed.xml", "issues/sample-2020-01.xml" })
        {
            var style = Assert.Single(XDocument.Parse(site.Text(path)).Nodes().OfType<XProcessingInstruction>());
            Assert.Equal("xml-stylesheet", style.Target);
            Assert.Matches("^type=\"text/css\" href=\"/x/assets/feed\\.[0-9a-f]{12}\\.css\"$", style.Data);
            Assert.True(site.Has(style.Data.Split('"')[3]["/x/".Length..]));
        }
    }

    [Fact]
    public void Every_JSON_feed_keeps_to_version_1_1()
    {
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(site.Text(path));
            var feed = json.RootElement;
            Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
            Assert.Equal("https://example.org/x/" + path, feed.GetProperty("feed_url").GetString());
            Assert.NotEmpty(feed.GetProperty("title").GetString()!);
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                Assert.NotEmpty(item.GetProperty("id").GetString()!);
                Assert.NotNull(item.GetProperty("content_text").GetString());
                Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), CultureInfo.InvariantCulture, out _));
            }
        }
    }

    [Fact]
    public void A_name_of_an_entry_depends_neither_on_the_day_nor_on_the_host()
    {
        using var later = new BuiltSite(SampleDataset.Dataset with { AsOf = SampleDataset.AsOf.AddDays(400) });
        static string[] Stable(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value + entry.Element(Atom + "updated")!.Value)];
        Assert.Equal(Stable(Parse("feed.xml")), Stable(XDocument.Parse(later.Text("feed.xml")).Root!));
    }

    [Theory]
    [InlineData("feed.xml", "urn:uuid:766e8ef7-5937-8bad-a940-ea2ab634d5bc")]
    [InlineData("en/feed.xml", "urn:uuid:b652f1b8-c58c-8f9b-b6fe-127f91205418")]
    [InlineData("en/areas/990101/feed.xml", "urn:uuid:6574b930-9291-867e-b3d4-1683cb61a121")]
    public void The_name_of_a_feed_never_changes(string path, string name) => Assert.Equal(name, Parse(path).Element(Atom + "id")!.Value);

    [Fact]
    public void Reports_keep_their_names_and_places_when_others_are_written_above_them()
    {
        string[] days = ["2021", "2021-02", "2021-03-04", "2021-03-04"];
        using var before = new BuiltSite(WithReports(days));
        using var after = new BuiltSite(WithReports(["2022-01-01", .. days, "2020-12"]));
        var (old, now) = (Reports(before), Reports(after));
        Assert.Equal(4, old.Count);
        Assert.Equal(6, now.Count);
        Assert.All(old, report => Assert.Equal(report.Value, now[report.Key]));
        Assert.Equal(
            ["update-2021", "update-2021-02", "update-2021-03-04", "update-2021-03-04.2"],
            before.Page("/issues/sample-2020-01").QuerySelectorAll(".update h3").Select(heading => heading.Id));
        Assert.Empty(before.Faults.Concat(after.Faults));
    }

    private static Dataset WithReports(string[] days)
    {
        var issue = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "sample-2020-01") with
        {
            Updates =
            [
                .. days.Select((day, i) => new Update
                {
                    Sequence = i + 1, On = SampleDataset.Day(day), Title = new($"{day}的第{days[..i].Count(other => other == day) + 1}条", null),
                    Text = SampleDataset.Prose("<p>一句。</p>", null), Source = new("sample-report", null),
                }),
            ],
        };
        return SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.Select(each => each.Id == issue.Id ? issue : each)] };
    }

    // The id and address of each report by its title.
    private static Dictionary<string, (string, string)> Reports(BuiltSite site) => XDocument.Parse(site.Text("issues/sample-2020-01.xml")).Root!.Elements(Atom + "entry")
        .Where(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Contains('#', StringComparison.Ordinal))
        .ToDictionary(entry => entry.Element(Atom + "title")!.Value, entry => (entry.Element(Atom + "id")!.Value, entry.Element(Atom + "link")!.Attribute("href")!.Value), StringComparer.Ordinal);

    [Fact]
    public void Feeds_tell_the_newest_first_and_at_most_fifty()
    {
        var issues = Enumerable.Range(1, 80).Select(i => SampleDataset.Dataset.Issues[^1] with { Id = $"summer-{i:D3}", StatusAsOf = SampleDataset.Day($"20{i % 20:D2}-01-01") });
        using var large = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues, .. issues] });
        var entries = XDocument.Parse(large.Text("areas/990102/feed.xml")).Root!.Elements(Atom + "entry").ToArray();
        Assert.Equal(50, entries.Length);
    }

    [Theory]
    [InlineData("deadlines.ics", 4)]
    [InlineData("en/areas/990101/deadlines.ics", 4)]
    [InlineData("units/yunxi-government/deadlines.ics", 4)]
    public void A_calendar_keeps_to_RFC_5545(string path, int events)
    {
        var text = site.Text(path);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));

        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], unfolded[..2]);
        Assert.Equal("END:VCALENDAR", unfolded[^1]);
        Assert.Equal(events, unfolded.Count(line => line == "BEGIN:VEVENT"));
        foreach (var required in new[] { "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SUMMARY:" })
            Assert.Equal(events, unfolded.Count(line => line.StartsWith(required, StringComparison.Ordinal)));
        Assert.Equal(events, unfolded.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("DTSTART;VALUE=DATE:20211231", unfolded);
        Assert.Contains("DTEND;VALUE=DATE:20220101", unfolded);
    }

    [Fact]
    public void A_long_title_is_folded_between_characters_and_its_marks_are_escaped()
    {
        var title = string.Concat(Enumerable.Repeat("长", 60)) + ";,\\𬭩";
        var issue = SampleDataset.Dataset.Issues.Single(issue => issue.Id == "sample-2020-01") with { Title = new(title, null) };
        using var folded = new BuiltSite(SampleDataset.Dataset with { Issues = [.. SampleDataset.Dataset.Issues.Select(each => each.Id == issue.Id ? issue : each)] });
        var text = folded.Text("deadlines.ics");
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("SUMMARY:" + string.Concat(Enumerable.Repeat("长", 60)) + "\\;\\,\\\\𬭩", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_due_there_is_no_calendar()
    {
        Issue[] undated = [.. SampleDataset.Dataset.Issues.Select(issue => issue with { Deadline = null })];
        using var open = new BuiltSite(SampleDataset.Dataset with { Issues = [.. undated] });
        Assert.Empty(open.Faults);
        Assert.DoesNotContain(open.Files.Keys, path => path.EndsWith(".ics", StringComparison.Ordinal));
    }

    private XElement Parse(string path) => XDocument.Parse(site.Text(path)).Root!;
}
