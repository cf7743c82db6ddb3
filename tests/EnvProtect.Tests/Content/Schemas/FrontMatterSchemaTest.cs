using System.Text.RegularExpressions;
using EnvProtect.Content;
using EnvProtect.Content.Schemas;
using Xunit;

namespace EnvProtect.Tests.Content.Schemas;

/// <summary>The JSON Schemas say of a file what <c>check</c> says of it, as far as one file can tell.</summary>
public sealed class FrontMatterSchemaTest
{
    // What a schema can see: keys, shapes, and single values. Names, order and agreement between keys are for check alone.
    private static readonly string[] Visible =
        ["EP1106", "EP1107", "EP1108", "EP1109", "EP1111", "EP1114", "EP1601", "EP1602", "EP1603", "EP1604", "EP1605", "EP1606", "EP1607", "EP1608", "EP1609", "EP1610", "EP1405"];

    public static TheoryData<string> Trees => ["content", "tests/fixtures/minimal/content", "tests/fixtures/bilingual/content", "tests/fixtures/every-field/content"];

    [Fact]
    public void The_committed_schemas_are_those_of_the_model()
    {
        var folder = Repository.PathOf("docs", "schemas");
        Assert.Equal(SchemaFiles.All().Select(file => file.Name).Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(SchemaFiles.All(), file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(folder, file.Name))));
    }

    [Theory]
    [MemberData(nameof(Trees))]
    public async Task Every_good_document_fits_its_schema(string folder)
    {
        var files = Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        var faults = await EditorValidator.FaultsOf(files.Select(file =>
        {
            var front = YamlAsJson.FrontMatterOf(File.ReadAllText(file));
            return (file.EndsWith(".en.md", StringComparison.Ordinal) ? "translation" : front["kind"]!.GetValue<string>(), front);
        }));
        Assert.DoesNotContain(files.Zip(faults), one => one.Second.Length > 0);
    }

    [Theory]
    [InlineData("data/settings.yaml")]
    [InlineData("tests/fixtures/every-field/data/settings.yaml")]
    public async Task Settings_fit_their_schema(string file) =>
        Assert.Equal([""], await EditorValidator.FaultsOf([("settings", YamlAsJson.Parse(File.ReadAllText(Repository.PathOf(file))))]));

    public static TheoryData<string, string> Documents => new()
    {
        { "content/plans/sample-2020/01.md", "content/plans/sample-2020/{0}.md" },
        { "content/plans/sample-2020/c01.md", "content/plans/sample-2020/c{0}.md" },
        { "content/plans/sample-2020/_plan.md", "content/plans/other-{0}/_plan.md" },
        { "content/cases/2020/D1YZ209900001.md", "content/cases/2020/OTHER{0}.md" },
        { "content/tasks/sample-summer/01.md", "content/tasks/sample-summer/{0}.md" },
        { "content/tasks/sample-summer/_campaign.md", "content/tasks/other-{0}/_campaign.md" },
        { "content/bulletins/sample-bulletin-3.md", "content/bulletins/other-{0}.md" },
        { "content/consultations/consultation-1.md", "content/consultations/other-{0}.md" },
        { "content/handovers/letter-1.md", "content/handovers/other-{0}.md" },
        { "content/pages/sign-off.md", "content/pages/other-{0}.md" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Schema_and_check_refuse_the_same_spoilt_documents(string file, string copies)
    {
        using var tree = ContentTree.From("every-field");
        var original = File.ReadAllText(tree.PathOf(file));
        var spoilt = Spoilt(original).Concat(OtherAddresses(original)).ToList();
        Assert.True(spoilt.Count > 30);
        for (var i = 0; i < spoilt.Count; i++) tree.Write(PathOf(i), spoilt[i]);
        var refused = tree.Read(includeUnreleased: true).Diagnostics.Where(fault => Visible.Contains(fault.Code)).ToLookup(fault => fault.Path);
        var schema = await EditorValidator.FaultsOf(spoilt.Select(text => (Kind(original), YamlAsJson.FrontMatterOf(text))));
        var differing = spoilt.Select((text, i) => (Text: text, Faults: refused[PathOf(i)].ToList(), Schema: schema[i]))
            .Where(one => one.Faults.Count == 0 != (one.Schema.Length == 0))
            .Select(one => $"{string.Join(' ', one.Faults)} | {one.Schema} | {Changed(original, one.Text)}");
        Assert.Empty(differing);

        string PathOf(int i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, copies, 100 + i);
    }

    [Fact]
    public async Task Schema_and_check_refuse_the_same_spoilt_layouts()
    {
        const string Layout = """
            ---
            source: sample-summary-2021
            locator: 小时数据
            siteColumn: 点位
            sites: { 1001A: jia-station }
            timeColumn: 时间
            hourLabel: begin
            zone: "+08:00"
            columns: { PM2.5: pm25, 重金属: heavyMetals }
            flags: { PM2.5标识: pm25 }
            goodFlags: [RM]
            missing: [—, "-99"]
            ignore: [AQI]
            preliminary: true
            knownBadRows: 3
            ---

            """;
        using var tree = ContentTree.From("every-field");
        var spoilt = Spoilt(Layout).Append(Layout.Replace("+08:00", "+14:30", StringComparison.Ordinal)).Append(Layout.Replace("+08:00", "Z", StringComparison.Ordinal)).Select(text => text[4..^4]).ToList();
        Assert.True(spoilt.Count > 100);
        for (var i = 0; i < spoilt.Count; i++) tree.Write(PathOf(i), spoilt[i]);
        var refused = tree.Read().Diagnostics.Where(fault => Visible.Contains(fault.Code)).ToLookup(fault => fault.Path);
        var schema = await EditorValidator.FaultsOf(spoilt.Select(text => ("layout", YamlAsJson.Parse(text))));
        Assert.Contains("", schema);
        Assert.Empty(spoilt.Select((text, i) => (Text: text, Faults: refused[PathOf(i)].ToList(), Schema: schema[i]))
            .Where(one => one.Faults.Count == 0 != (one.Schema.Length == 0))
            .Select(one => $"{string.Join(' ', one.Faults)} | {one.Schema} | {Changed(Layout, one.Text)}"));

        static string PathOf(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"data/observations/export-{i}/_layout.yaml");
    }

    private static string Kind(string markdown) => YamlAsJson.FrontMatterOf(markdown)["kind"]!.GetValue<string>();

    /// <summary>Each top-level key left out, given other values, and every value inside a line replaced.</summary>
    private static IEnumerable<string> Spoilt(string markdown)
    {
        yield return markdown.Insert(4, "strange: 1\n");
        foreach (Match key in Regex.Matches(markdown[..markdown.IndexOf("\n---", 3, StringComparison.Ordinal)], "^([a-zA-Z]+): (.*)\n((  .*\n)*)", RegexOptions.Multiline))
        {
            foreach (var value in new[] { "", "word", "[]", "[word]", "{ strange: 1 }", "2021-02-30", "-1", "true", "10.5", "9999-12-31" })
            {
                yield return markdown.Remove(key.Index, key.Length).Insert(key.Index, $"{key.Groups[1]}: {value}\n");
            }

            yield return markdown.Remove(key.Index, key.Length);
            foreach (Match inner in Regex.Matches(key.Value, "(?<=[{,] ?)([a-zA-Z]+): ([^,{}\\[\\]\"\n]+)(?=[,}])"))
            {
                var at = key.Index + inner.Index;
                foreach (var value in new[] { "word", "[]", "2021-13-01", "-1" })
                {
                    yield return markdown.Remove(at, inner.Length).Insert(at, $"{inner.Groups[1]}: {value} ");
                }

                yield return markdown.Remove(at, inner.Length).Insert(at, "strange: 1 ");
            }
        }
    }

    /// <summary>Addresses that can and cannot be led on.</summary>
    private static IEnumerable<string> OtherAddresses(string markdown) => !markdown.Contains("redirectFrom: ", StringComparison.Ordinal) ? []
        : new[] { "/old?x", "/odata/x", "/odata-x", "/a//b", "/a/../b", "/a/..b", "/老/a.html", "/a/" }.Select(address => Regex.Replace(markdown, "redirectFrom: .*", $"redirectFrom: [\"{address}\"]"));

    private static string Changed(string original, string spoilt) =>
        string.Join(" / ", spoilt.Split('\n').Except(original.Split('\n')).DefaultIfEmpty("left out: " + string.Join(" / ", original.Split('\n').Except(spoilt.Split('\n')))));
}
